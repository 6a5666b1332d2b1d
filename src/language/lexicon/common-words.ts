/**
 * Common Dutch words of public pages (care, science, education, government, organisation) and what they are in English, written by hand beside the learned
 * lexicon, whose texts are technical: "dutch=english/english". Inflection need not be given, words are compared by their stems.
 */
export const commonWords = `
aandacht=attention aandoening=condition/disorder aanmelden=register/apply aanpak=approach aanvraag=application/request aantal=number afdeling=department/division
afgelopen=past/last afspraak=appointment/agreement afstuderen=graduate akkoord=agreement algemeen=general alleen=only/alone alliantie=alliance ambitie=ambition
amerikaans=american arbeid=labour/work arts=doctor/physician artsen=doctors/physicians basis=basis bedrijf=company/business bedrijven=companies/businesses begeleiding=supervision/guidance
begroting=budget behandeling=treatment behoefte=need bekend=known belang=importance/interest belangrijk=important beleid=policy belgisch=belgian belgie=belgium beroep=profession bestaan=exist
bestuur=board bestuurder=director betaald=paid betrokken=involved beurs=scholarship/grant beurzen=scholarships/grants bevolking=population bezoek=visit bezoeker=visitor bibliotheek=library bijdrage=contribution
bijeenkomst=meeting bijzonder=special binnen=within bloed=blood boek=book brits=british buiten=outside/abroad buitenland=abroad/foreign burger=citizen centrum=centre/center chinees=chinese
dag=day data=data deelnemen=participate/take deelnemer=participant deels=partly delen=share dienst=service doel=goal/aim doelgroep=target docent=lecturer/teacher docenten=lecturers/teachers donateur=donor
drie=three driejarig=three duits=german duitsland=germany duurzaam=sustainable duurzaamheid=sustainability een=one/a eerste=first eeuw=century elkaar=other/another energie=energy engeland=england engels=english
ervaring=experience europa=europe europees=european expertise=expertise faculteit=faculty familie=family financiering=funding financieren=fund frankrijk=france frans=french gastvrij=hospitable gebied=area/field/region
geboorte=birth gebouw=building gedrag=behaviour geestelijk=mental gegevens=data geld=money gelegen=located gemeente=municipality geneeskunde=medicine geneesmiddel=drug/medicine geneesmiddelen=drugs/medicines
gericht=focused/aimed geschiedenis=history gesprek=conversation/talk gevolg=result/consequence gezamenlijk=joint/together gezin=family gezond=healthy gezondheid=health gezondheidszorg=healthcare gids=guide grens=border
groei=growth groep=group groot=large/big/great grootste=largest hart=heart hersenen=brain hogeschool=applied hoger=higher hoogleraar=professor hoogleraren=professors hulp=help/aid huisarts=practitioner/gp
idee=idea inbreng=input informatie=information initiatief=initiative innovatie=innovation innovatief=innovative instelling=institution/institute instituut=institute internationaal=international inwoner=inhabitant
jaar=year jaarlijks=annual/yearly jong=young jongeren=young/youth kans=opportunity/chance kanker=cancer kenmerk=feature kennis=knowledge kind=child kinderen=children kliniek=clinic klinisch=clinical
kosten=cost kwaliteit=quality laboratorium=laboratory land=country landelijk=national landen=countries leefstijl=lifestyle leeftijd=age leerstoel=chair leiden=lead leiding=leadership leren=learn/learning leven=life/live
lichaam=body lid=member leden=members lidmaatschap=membership locatie=location maand=month maatschappelijk=social/societal maatschappij=society maandag=monday medewerker=employee/staff medisch=medical meerjarig=multi mens=human/person
mensen=people milieu=environment miljard=billion miljoen=million moeder=mother mogelijk=possible mogelijkheid=possibility/opportunity nationaal=national naast=besides/addition nederland=netherlands/dutch nederlands=dutch/netherlands netwerk=network
nieuw=new nieuws=news noord=north noordelijk=northern noorwegen=norway oefening=exercise omgeving=environment/surroundings onder=under/among onderdeel=part ondersteuning=support onderwijs=education/teaching onderzoek=research/study
onderzoeken=study/investigate onderzoeker=researcher/investigator ontmoeten=meet ontwikkeling=development ontwikkelen=develop oost=east oostenrijk=austria operatie=surgery/operation oplossing=solution opleiding=programme/training/education oprichten=found/establish
opgericht=founded/established organisatie=organisation/organization oud=old ouder=parent/older ouderen=elderly/older ouder=ageing/aging overeenkomst=agreement overheid=government overleg=consultation partner=partner patient=patient per=per plaats=place
plan=plan platform=platform polikliniek=outpatient/clinic praktijk=practice preventie=prevention prijs=prize/price/award proefschrift=thesis programma=programme/program project=project promotie=phd/doctorate promovendi=phd/doctoral promovendus=phd/doctoral
promoveren=phd/doctorate provincie=province publiek=public raad=council/board recht=law/right regio=region regionaal=regional revalidatie=rehabilitation richting=direction ruimte=space/room samen=together/joint samenleving=society
samenwerken=collaborate/cooperate/work samenwerking=collaboration/cooperation/partnership samenwerkingsverband=partnership/alliance school=school schrijven=write sinds=since spaans=spanish spanje=spain speciaal=special specialist=specialist stad=city/town
stage=internship/placement stand=state/position start=start/launch stelsel=system sterk=strong stichting=foundation strategisch=strategic student=student studeren=study/studying studie=study subsidie=grant/subsidy taal=language team=team techniek=technique/technology
technologie=technology tegen=against tien=ten tijd=time toegang=access toekomst=future toepassing=application toets=test/exam topsector=top tussen=between twee=two uitdaging=challenge uitwisseling=exchange uitwisselen=exchange universitair=university/academic
universiteit=university vaardigheid=skill vaccin=vaccine vak=subject/course vakgebied=discipline/field vandaag=today veilig=safe veiligheid=safety verbeteren=improve verbinden=connect verblijf=stay vereniging=association/society vergadering=meeting
verhaal=story verkeer=traffic verloskunde=obstetrics/midwifery verpleegkundige=nurse verschillend=different/various verzekering=insurance vier=four vijf=five voeding=nutrition/food voorbeeld=example voorlichting=information voortgang=progress voorzitter=chair
vraag=question/demand vrijwilliger=volunteer vrouw=woman/female vrouwen=women waarde=value water=water week=week weg=road/way welzijn=welfare/wellbeing wereld=world/global wereldwijd=worldwide/global werk=work werkgroep=working werknemer=employee
wet=law/act wetenschap=science wetenschappelijk=scientific wetenschapper=scientist west=west zelfstandig=independent zes=six zeven=seven ziek=ill/sick ziekenhuis=hospital ziekte=disease/illness zorg=care zorgverlener=provider/caregiver
zuid=south zusterstad=sister zweden=sweden zweeds=swedish zwanger=pregnant zwangerschap=pregnancy acht=eight negen=nine honderd=hundred duizend=thousand half=half helft=half januari=january februari=february maart=march mei=may juni=june
juli=july augustus=august oktober=october dinsdag=tuesday woensdag=wednesday donderdag=thursday vrijdag=friday zaterdag=saturday zondag=sunday keulen=cologne parijs=paris londen=london brussel=brussels wenen=vienna milaan=milan rome=rome
antwerpen=antwerp leuven=leuven/louvain gent=ghent luik=liege aken=aachen berlijn=berlin munchen=munich zwitserland=switzerland italie=italy italiaans=italian griekenland=greece turkije=turkey rusland=russia indonesie=indonesia japan=japan
`
