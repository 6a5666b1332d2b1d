/**
 * What the words in names of organisations mean, in English: concept | forms, folded. The keys are those of every other table
 * `concepts.*.ts`; a form of several words is matched as a whole before its words are. What is in no table stands for itself.
 */
const concepts = `
university | university, universities, univ, varsity
university hospital | university hospital, university hospitals, academic hospital, teaching hospital
university medicine centre | university medical centre, university medical center, academic medical centre, academic medical center, umc
applied university | university of applied sciences, university of applied science, universities of applied sciences, uas, polytechnic, polytechnical
technical university | technical university, university of technology, technological university, tu
technology institute | institute of technology
graduate school | graduate school
high school | high school
college | college, colleges
school | school, schools
academy | academy, academies
faculty | faculty
department | department, dept
division | division
institute | institute, institutes, institution, inst
centre | centre, center, centres, centers, ctr
hospital | hospital, hospitals, infirmary
clinic | clinic, clinics, clinical
laboratory | laboratory, laboratories, lab, labs
observatory | observatory
museum | museum, museums
library | library, libraries
archive | archive, archives
foundation | foundation
association | association, associations
society | society, societies
council | council
commission | commission
committee | committee
ministry | ministry, ministries
municipality | municipality
province | province
region | region, regional
city | city
state | state
government | government
agency | agency
authority | authority, authorities
office | office
service | service, services
network | network, networks
alliance | alliance
federation | federation
union | union
league | league
consortium | consortium
platform | platform
partnership | partnership
cooperative | cooperative, co operative
fund | fund, funds
trust | trust
bank | bank
bureau | bureau, bureaus
chamber commerce | chamber of commerce
group | group
organization | organization, organisation, organizations, organisations
company | company
court | court, district court, courthouse
court appeal | court of appeal, appeal court
parliament | parliament
police | police
church | church
community | community
knowledge | knowledge
technology | technology, technologies, technological
technical | technical
engineering | engineering
science | science, sciences, scientific
research | research
study | studies, study
education | education, educational
teacher | teacher, teachers
training | training
teaching | teaching
learning | learning
medicine | medicine, medical
health | health, healthcare, health care
care | care
nursing | nursing
patient | patient, patients
disease | disease, diseases
cancer | cancer, oncology
heart | heart, cardiac
children | children, childrens, child, pediatric, paediatric
woman | women, womens
youth | youth
ageing | ageing, aging
work | work
environment | environment, environmental
nature | nature, natural
climate | climate
water | water
sea | sea, marine
energy | energy
food | food
nutrition | nutrition
agriculture | agriculture, agricultural
forest | forest, forestry
law | law, legal
justice | justice
peace | peace
war | war
human rights | human rights
social | social
society matter | societal
economy | economic, economics, economy
business | business
trade | trade
industry | industry, industrial
finance | finance, financial
policy | policy
politics | politics, political
administration | administration, administrative
governance | governance
development | development
innovation | innovation
culture | culture, cultural
art | art, arts
music | music
conservatory | conservatory, conservatoire
theatre | theatre, theater
film | film
history | history, historical
language | language, languages
philosophy | philosophy
theology | theology, theological
religion | religion, religious
psychology | psychology
biology | biology, biological
chemistry | chemistry, chemical
physics | physics
mathematics | mathematics, mathematical
astronomy | astronomy
pharmacy | pharmacy, pharmaceutical, pharmaceuticals, pharma
infection | infection, infections, infectious
tropics | tropical
brain | brain
space | space
transport | transport, transportation
security | security
safety | safety
statistics | statistics, statistical
information | information
data | data
national | national
international | international
european | european
world | world
global | global
public | public
general | general
central | central
federal | federal
royal | royal
imperial | imperial
free | free
open | open
catholic | catholic
protestant | protestant
reformed | reformed
christian | christian
autonomous | autonomous
independent | independent
new | new
saint | saint, st
north | north, northern
south | south, southern
east | east, eastern
west | west, western
applied | applied
advanced | advanced
higher | higher
young | young
united nations | united nations, un
european union | european union, eu
european commission | european commission
world health organization | world health organization, world health organisation
red cross | red cross
doctor | doctors
affair | affairs
foreign | foreign
interior | interior, home affairs
kingdom relation | kingdom relations
relation | relations
welfare | welfare
sport | sport, sports
employment | employment
defence | defence, defense
infrastructure | infrastructure
cooperation | cooperation
border | border, borders
`

export default concepts
