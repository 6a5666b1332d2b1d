/**
 * The commonest words in names of organisations, in the other languages whose names stand in Dutch and English pages:
 * concept | forms, folded, all languages together. See `concepts.en.ts`.
 */
const concepts = `
university | universitat, universitaet, universite, universites, universita, universidad, universidade, universitet, universitetet, universitetas, universitate, universitatea, uniwersytet, uniwersytetu, univerzita, univerzity, univerzitet, sveuciliste, univerza, egyetem, yliopisto, universitas, ulikool, haskoli, haskolinn, universitesi, universiti, panepistimio, univerziteti
university hospital | universitatsklinikum, universitatsklinik, universitatsspital, universitatskrankenhaus, uniklinik, centre hospitalier universitaire, hopital universitaire, hopitaux universitaires, chu, universitetssjukhus, universitetssjukhuset, universitetssykehus, universitetssykehuset, universitetshospital, yliopistollinen sairaala, hospital universitario, hospital universitari, azienda ospedaliero universitaria, policlinico universitario, fakultni nemocnice, szpital uniwersytecki
university medicine | universitatsmedizin
applied university | hochschule, fachhochschule, haute ecole, hautes ecoles, hogskola, hogskolan, hogskole, hogskolen, ammattikorkeakoulu, professionshojskole, instituto politecnico, politecnica
technology institute | instituto tecnologico, tecnologico, institut de technologie
technical university | technische universitat, technische hochschule, universite de technologie, universite technique, universidad politecnica, universitat politecnica, universidad tecnica, politecnico, polytechnique, ecole polytechnique, tekniska hogskolan, tekniska hogskola, tekniske universitet, politechnika, technicka univerzita, teknillinen yliopisto, teknik universitesi, muszaki egyetem, tekniske hogskole
college | kolleg, collegium, colegio, collegio
school | schule, ecole, escuela, scuola, escola, skola, skole, szkola
academy | akademi, akademin, akademia, akademie, academie, accademia, academia
faculty | fakultat, faculte, facultad, facolta, faculdade, fakultet, fakulteten, wydzial
department | departement, abteilung, departamento, dipartimento, institutionen
institute | institut, institutet, instituttet, instituto, istituto, instytut, ustav, intezet, instituti, institutul, instituutti
centre | zentrum, centro, centrum, center, centrul, centar, senter, keskus
hospital | krankenhaus, klinikum, klinik, spital, hopital, hopitaux, ospedale, hospital, hospitalet, sjukhus, sjukhuset, sykehus, sykehuset, sygehus, szpital, nemocnice, nemocnica, sairaala, hastanesi, korhaz, bolnica, hospitales
laboratory | labor, laboratoire, laboratorio
observatory | sternwarte, observatoire, observatorio, osservatorio
museum | musee, museo, museu
library | bibliothek, bibliotheque, biblioteca, bibliotek
foundation | stiftung, fondation, fundacion, fondazione, fundacao, fundacja, stiftelse, stiftelsen, nadace
association | verein, vereinigung, verband, asociacion, associazione, associacao, stowarzyszenie
society | gesellschaft, societe, sociedad, societa, sociedade, selskab, selskap, towarzystwo
council | rat, conseil, consejo, consiglio, conselho
ministry | ministerium, ministere, ministerio, ministero
network | netzwerk, reseau, red, rete, rede
alliance | allianz
federation | foderation, confederation
union | bund
fund | fonds, fondo
science | wissenschaft, wissenschaften, sciences, scienze, ciencias, ciencia, scientifique, vetenskap, nauk, ved
research | forschung, recherche, recherches, ricerca, ricerche, investigacion, investigaciones, pesquisa, forskning, badan
technology | technologie, tecnologia, technologies, teknologi
technical | technik, technique, tecnica, tecnico
education | bildung, education, educacion, educazione, enseignement
medicine | medizin, medizinische, medizinischer, medizinisches, medecine, medicina, medical, medicale, medico, medica, medicinsk, medicinska, medyczny
health | gesundheit, sante, salud, salute, saude, sanitaria, sanitario, halsa
social | sozial, soziale, sociales, sociale
economy | wirtschaft, economie, economia, economiques
law | recht, rechts, droit, derecho, diritto, direito
art | kunste, kunst, beaux arts, arts, arti, artes
music | musik, musique, musica
national | national, nationale, nationales, nacional, nazionale, narodni
international | internationale, internationales, internacional, internazionale
european | europaische, europaisches, europaischer, europeen, europeenne, europeo, europea, europeu, europeisk
royal | konigliche, konigliches, royale, real, reale, kungliga, kongelige
free | freie, freien, libre, libera
catholic | katholische, katholischen, catholique, catolica, cattolica, katolicki
public | publique, publica, pubblica, offentliche
central | zentrale, zentral
federal | bundes
saint | sankt, sainte, san, santa, sao
pharmacy | farmacologiche, pharmazie, farmacia, pharmacie
autonomous | autonoma, autonomo
north | nord, norte, norra, septentrional
south | sud, sur, sul, sodra
east | est, este, ost
west | ouest, oeste, ovest
world | welt, mondial, mondiale, mundial
new | neue, neu, nouvelle, nueva, nova
applied | angewandte, angewandten, appliquees, appliquee, aplicadas
cancer | krebs, cancer, tumori
heart | herz
children | kinder, enfants, infantil, bambino
`

export default concepts
