import type { Locale } from '../locale'
import { splitWords } from '../split-words'

/** What team sheets in English call their columns and marks. */
export const sheetWords: Locale['sheetWords'] = {
  roles: {
    name: splitWords(`
      Your name | Your full name | Names of participants | Name | Names | Full name | Participant |
      Participants | Participant name | Name of participant | Trainee | Trainees | Trainee name | Name of
      trainee | Learner | Student | Person | Beneficiary | Farmer | Producer | Artisan | Craftsperson | Member
      | Name and surname | First and last name
    `),
    firstName: splitWords('First name | Firstname | Given name | Given names | Forename | Christian name'),
    lastName: splitWords('Last name | Lastname | Surname | Family name'),
    group: splitWords(`
      Group | Groups | Group name | Village group | Self-help group | SHG | Cooperative | Co-operative | Coop |
      Co-op | Workshop | Team | Class | Cluster | Producer group | Section | Club | Society
    `),
    partner: splitWords(`
      Partner | Partners | Partner organisation | Partner organization | Partner association | Organisation |
      Organization | Association | NGO | Employer | Institution | Supported by
    `),
    place: splitWords(`
      Place | Village | Location | Locality | Town | City | Community | District | Area | Ward | Region |
      Commune | Address | Neighbourhood | Neighborhood | Site | County | Block
    `),
    phone: splitWords(`
      Phone | Phones | Phone number | Phone no | Phone no. | Telephone | Telephone number | Tel | Tel. |
      Mobile | Mobile number | Mobile phone | Mobile no | Cell | Cell phone | Cellphone | WhatsApp | Contact |
      Contact number | Contact no | Contacts
    `),
    sex: splitWords('Sex | Gender | M/F | F/M | Sex (M/F) | Gender (M/F)'),
    id: splitWords(`
      ID | Id no | No | No. | Nr | Nr. | # | Number | S/N | S. No. | S.No | Sl. No. | Serial | Serial no |
      Code | Key | Reference | Ref | Ref. | Registration no | Participant ID | Trainee ID | Student ID
    `),
    other: splitWords(`
      Number of children | Children | Dependants | Household size |
      Email address | Timestamp | Obs | Age | Date of birth | Birth date | Year of birth | Date | Remarks |
      Remark | Comment | Comments | Note | Notes | Observations | Email | E-mail | Signature | Occupation |
      Trade | Role | Function | Level | Year | Order | Rank | Marital status | Education | Photo
    `),
  },
  practiceMarks: {
    applied: splitWords(`
      yes | y | applied | done | does it | in use | practised | practiced | adopted | ok | true | ✓ | ✔ | ☑ |
      ✅ | √ | 1 | x
    `),
    partly: splitWords(`
      partly | partly applied | partial | partially | in part | started | tried | tried once | some |
      a little | in progress | ongoing | +/- | ± | ~
    `),
    notYet: splitWords(`
      no | n | not yet | not yet applied | not applied | not done | never | none | false | ✗ | ✘ | ❌ | ✕ | ☐ | 0
    `),
    notObserved: splitWords(`
      not observed | not seen | not visited | not met | absent | abs | abs. | away | unknown | ? | don’t know |
      could not tell | out of season
    `),
    notRelevant: splitWords(`
      no longer relevant | not relevant | not applicable | irrelevant | not concerned | dropped
    `),
  },
  acquiredMarks: {
    applied: splitWords(`
      acquired | achieved | mastered | competent | satisfactory | pass | passed | S | C
    `),
    partly: splitWords(`
      in progress of acquisition | partly acquired | partly achieved | being acquired | improving | I |
      developing | nearly
    `),
    notYet: splitWords(`
      not acquired | not achieved | not yet competent | NYC | not mastered | needs improvement | N |
      unsatisfactory | fail | failed
    `),
    notObserved: splitWords('absent | abs | abs. | not assessed | not tested | excused'),
    notRelevant: splitWords('not applicable | exempt | exempted'),
  },
  totals: splitWords(`
    Total | Totals | Grand total | Sub-total | Subtotal | Sum | Average | Mean | Count | Percentage | %
  `),
  legends: splitWords(`
    Coordinator | Chairperson | Approved by | Compiled by | Checked by | Legend | Key | Note | Notes | NB |
    N.B. | Signature | Signatures | Signed | Date and signature | Prepared by | Filled in by | Source |
    Trainer | Trainers
  `),
  objectiveTitles: splitWords(`
    Objective | Objectives | Training objective | Training objectives | Learning objective |
    Learning objectives | Goal | Goals | Practice | Practices | Skill | Skills | Competency | Competencies |
    Expected change | Expected practice | Learning outcome | Learning outcomes | Outcome | Outcomes
  `),
  modules: splitWords(`
    Module | Modules | Topic | Topics | Theme | Themes | Unit | Units | Subject | Session | Chapter
  `),
  scores: splitWords(`
    score | scores | mark | marks | grade | test | quiz | exam | points | result | out of 10 | out of 20
  `),
  counts: splitWords(`
    age | children | dependants | household | size | visits | years | months | days | hectares | acres | ha | km |
    kg | distance | number | total | average | mean | sum | animals | cows | goats | hens | trees | rank
  `),
  askers: splitWords('which | what | your | whose'),
  trainingEnds: splitWords('end of training | at the end | end of course | final assessment | post-test | exit'),
  laterDays: splitWords(`
    month | months | week | weeks | after | follow-up | follow up | visit | visits | at home | in the field
  `),
  earlierDays: splitWords('before | baseline | at the start | pre-test'),
  months: splitWords(`
    January | February | March | April | May | June | July | August | September | October | November | December
  `),
}
