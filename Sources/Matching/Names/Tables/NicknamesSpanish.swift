extension Nicknames {
  /// Nicknames in Spanish; a name of several words stands without its small words (`maria carmen`).
  static let spanish = """
    abelardo: abe, lalo / abigail: abi, aby, gail / abraham: bram / abril: abri / adalberto: beto, adal, berto
    adela: dela / adelaida: ade / adolfo: fito, dolfo, adol / adrian: adri / adriana: adri
    agustin: agus, tin, cucho, agu / agustina: agus, tina / albert: beto / alberta: berta / alberto: beto, berto
    alejandra: ale, alex, jandra, aleja, alejita / alejandro: ale, alex, jandro, alejo / alexa: alex, ale / alexis: alex
    alfonsa: foncha, poncha / alfonso: poncho, fonso, foncho / alfredo: fredo, freddy, fred, fredy
    alicia: licha, ali, lichita, aly / alma rosa: almita / alonso: lonso / alvaro: varo / amalia: malia
    amanda: mandy, mandi / amelia: mela, meli, melita / ana cecilia: ananin, anaceci / ana cristina: anacris
    ana gabriela: anagaby / ana isabel: anabel, anaisa / ana laura: analau / ana lilia: analily
    ana lucia: analu, analucia / ana luisa: analu / ana maria: anamari, anama, anamaria, anita / ana paola: anapao
    ana patricia: anapaty / ana paula: anapau / ana sofia: anasofi / anahi: any / anastasia: tacha, nastasia
    anastasio: tacho / andrea: andy, andi / andres: andy / angel: angelito, gelo / angela: gela, angie
    angeles: angelita, geles, gela, angie / angelica: angie, angelita, keka, gely, angy, geli / angelina: angie, lina
    angelita: gela / anselmo: chemo, selmo, chelmo / antonia: tona, toni, tonita, tonia, toncha
    antonieta: tona, tonieta, toni / antonio: tono, tony, tonio, toni, tonito, tonin / apolonia: pola, polita
    apolonio: polo, polito / araceli: ara, chela, cheli, celi, chely, celis / ariadna: ari / armando: mando, mandito
    arnoldo: noldo, arni / arnulfo: nufo, fito, arnul / arturo: turo, art, tury, turin / asuncion: chona, asun, chonita
    aurelia: yeya, aure, aurelita / aurelio: yeyo, aure / azucena: azu / balbina: balbi / baltazar: balta, balto
    barbara: barbie, barbi, babi, barby / bartolome: bartolo, barto, tolo, meme / basilio: chilo, bacho
    beatriz: bety, betty, bea, beti, triz / belen: bele / benigno: benny, nino / benita: nita, benis
    benito: beno, nito / benjamin: benja, ben, benny, benji, jamin / bernabe: berna / bernarda: berna
    bernardino: nino, berna, dino / bernardo: berna, berni, nando / bertha: bertita, betty, bety
    blanca: blanquita, blanqui, quita / blanca estela: blanquita / brenda: bren / brigida: gila, brigi
    camila: cami, mila, camis / camilo: milo, cami / candelaria: cande, candela / candido: candi
    caridad: cari, cachita / carlos: charly, carlitos, charlie, litos, carlillos, calin, caliche, charlys
    carlota: lota, tota / carmela: mela / carmelita: mela / carmelo: melo / carmen: carmelita, menchu, carmita
    carolina: caro, carito, caris / casimiro: cachi, miro / catalina: cata, cati, lina, catita, caty
    catarina: cata, cati / cecilia: ceci, chila, cecy, chilita / celestino: tino / celia: chela, celi, chelita
    celina: celi, lina / cesar: cesarin, cesi / citlali: citla, lali / clarisa: clari / claudia: clau, claudi, claudita
    claudio: clau / clemencia: mencha / clemente: mente, cleme / clementina: tina / clotilde: coty, cloti, tilde
    concepcion: concha, conchita, chona, conchis, conchi, chonita, connie / constantino: tino / consuelo: chelo, consu
    corina: cori / cristian: cris, chris / cristina: cris, tina, cristy, cristi, titina
    cristobal: cristo, tobal, cris, toba / cuauhtemoc: cuau, temo, temoc / dagoberto: dago, beto / damian: dami
    daniel: dani, dany, danny / daniela: dani, dany, nela / dario: darito / david: davo / dayana: daya, dayi
    debora: debi, deby / delfina: delfi, finita / delfino: delfi / delia: deli, deya / demetrio: metrio, meyo, deme
    desiderio: deyo / diana: didi / diego: dieguito / dionisio: nicho, nisio, dioni
    dolores: lola, lolita, loli, lolis, doloritas / domingo: mingo, chumingo, chomingo, minguito, minguin
    domitila: tila, domi / doroteo: teo, doro / dulce maria: dulcita, dulmari / edgar: edi / edgardo: gardo, edi
    edith: edi / edmundo: mundo, mundito / eduarda: lala, duda
    eduardo: lalo, eddie, edu, guayo, lalito, edy, wayo, eddy, guayito / edwin: eddy, edu, edi
    efrain: efra, frain, efri / efren: efra / eleazar: elea / elena: leni, lena / elias: eli / elisa: eli, licha
    elisabeth: eli, beth, bety / eliseo: cheo, elis / elizabeth: eli, liz, bety, betty, beth, ely, chabe, lizbeth
    eloisa: locha / elvia: elvi / elvira: elvi, vira / emanuel: ema, manu, mane / emilia: mila / emiliano: milo
    emilio: milo, emilito / emma: emita / encarnacion: chon, encarna, chona, encarni / enedina: nedina, dina
    enrique: quique, kike, rique / enriqueta: queta, quetita, ketty, keta, quiqueta / ericka: eri / erika: eri, kika
    ernestina: tina, nestina / ernesto: neto, netito, nesto, erni / esmeralda: esme, mera, meralda, esmi
    esperanza: lancha, pera, espe, pelancha, lencha, pelanchita, esperancita / esteban: teban, tebo
    estefani: fani, fany, fanny, estefi, tefi / estefania: fani, fany, fanny, estefi, tefi, fania, tefa
    estela: tela, telita / ester: tete, esti / esther: tete, teche, estercita / eugenia: gena, kena, quena, genia, geni
    eugenio: geno, queno, keno, genio, cheno / eulalia: lala, lalita, lalia, eula, laya / eulalio: lalo
    eusebio: chebo, sebio / eustaquio: taquio, tacho / evangelina: vange, geli, lina, vangie, angie, evita
    evaristo: varo, varis, evo / evelyn: evi / everardo: ever / ezequiel: cheque, chequel, eze, quiel, zeke, checo
    fabian: fabi, fabito / fabiola: fabi, faby / fabricio: fabri / fatima: fati, faty / faustino: tino
    federico: fede, lico, fico / feliciana: chana, feli, chanita / feliciano: chano, feli / felicidad: feli
    felicitas: feli, licha, fela, felita / felipa: lipa, pipa / felipe: pipe, lipe, feli / felix: feli, felo
    fermin: fermi / fernanda: fer, nanda, ferchis, nandita / fernando: fer, nando, nano, fercho, nandito, ferny
    fidel: fide, delo, fido / fidelia: fide / filemon: mon, filo, memo / filiberto: fili, beto
    filomena: mena, filo, menita / flor: florecita, flori / florencia: flor, lencha, flo, florencita
    florencio: lencho, chencho, floro / florentina: tina, flor / florentino: tino, floro / fortino: tino
    fortunato: nato, fortu / francisca: paca, pancha, paquita, quica, panchita, kika, fran, cisca, panchis
    francisco: paco, pancho, kiko, frank, frankie, cisco, panchito, fran, chico, paquito, quico, curro
    francisco javier: paco javier, javi, pacojavi / froylan: froy, lan / gabino: gabi, bino
    gabriel: gabe, gabi, gaby, gabo, gabito / gabriela: gaby, gabi, gabita, gabis, gabo / gaspar: gasparin
    genaro: naro, cheno / genesis: geni / genoveva: veva / gerardo: lalo, gera, jerry, gerry / german: germi
    gertrudis: tula, tulita / gilberto: beto, gil, gili / giovanni: gio, vanni, giova / gisela: gis, gisel
    gladis: gladi / gladys: gladi / gloria: yoya, glorita, goya, glori, yoyis / gonzalo: gonza, chalo, chalito, gonzi
    graciela: chela, chelita, cheli, graci, chelis / gregoria: goya, goyita, gori / gregorio: goyo, greg, goyito, gori
    griselda: gris, selda, grisi / guadalupe: lupe, lupita, pita, lupis, lupillo, guada, lupi
    guillermina: mina, guille, memina, mema, mimi, guillita / guillermo: memo, guille, memito, memin, yemo
    gumersindo: chindo, gume, sindo / gustavo: tavo, gus, guta, tavito, gusy / heberto: beto
    hector: tito, hectorin, teto / helena: elenita, lena / heriberto: beto, heri / herlinda: linda, lindita
    hermelinda: linda, lindita / hermenegilda: mere, gilda, mena / hermenegildo: mere, gildo, hilo
    herminia: mina, minita, hermi, minia / herminio: mino, minio / hernan: nano / hilario: layo, lario, hila
    hipolito: polo, poli, polito / homero: mero / horacio: lacho, racho, chacho
    hortencia: tencha, tenchita, horte, hortensita / hortensia: tencha, tenchita, horte / hugo: huguito, hugui
    humberto: beto, tito, berto, humber, betito / ignacia: nacha, nachita / ignacio: nacho, nachito, nachin, tacho, iggy
    ileana: ile / imelda: imel, melda, ime / ines: nechi, nesita
    isabel: chabela, isa, bel, chabelita, chabe, chavela, chabel, chavelita, bela / isabela: isa, bela, chabela
    isabella: isa, bella, chabela, bela / isidora: dora, chidora / isidro: chilo, chidro, isi, sidro, chido
    ismael: isma, mael, melo, maelo / israel: isra, rael / itzel: itze, zelita / ivonne: ivon, ivonita
    jacinta: chinta, jacin / jacinto: chinto, jacin / jacobo: jaco
    jacqueline: jacky, jackie, jaqui, jackelin, jaki, yaqui / jaime: jimmy, jimi, jaimico / jairo: jai
    javier: javi, xavi / jazmin: jaz, jazz, yaz / jennifer: jenny, jeni, yeni, jenn / jeronimo: jero, momo
    jessica: jessi, yesi, jess, yessi / jesus: chuy, chucho, chus, chuyito, suso, chuchin, chuyin, chuycito
    jesusa: chuya, chucha, susa, chuchita, chuyita / jimena: jime, mena / joaquin: quino, joaco, juacho, kino
    joaquina: quina / jonathan: jona, yoni, jonny / jorge: coque, yorch, coqui, jorgis, koki, koke
    jorge luis: jorgeluis, koki luis / josafat: josa
    jose: pepe, chepe, pepito, chepito, cheo, pepin, joche, joselo, chepin / jose alberto: josebeto, joselo
    jose alfredo: jose fredo, pepe alfredo / jose angel: joseangel, pepe angel, chepe angel
    jose antonio: josetono, pepe tono, pepetono, josean, chepe tono / jose carlos: josecarlos / jose daniel: jose dani
    jose eduardo: pepe lalo, jose lalo / jose francisco: pepe paco, josefran
    jose guadalupe: lupe, lupillo, pepe lupe, chepe lupe / jose ignacio: pepe nacho, josi, jose nacho
    jose isabel: chabel, chavelo / jose jesus: jose chuy, pepe chuy
    jose luis: pepe luis, joselu, josito, joselo, chepe luis
    jose manuel: josema, pepe manuel, chema, josemanuel, meme, chepe meme / jose maria: chema, josema, chemita
    jose miguel: josemi, josemiguel, josemigue, pepe miguel / jose ramon: joserra, jose moncho, pepe ramon
    jose roberto: jose beto, pepe beto / josefa: pepa, chepa, fefa, pepita, chepita, pepis, fefita
    josefina: pina, fina, chepina, pepa, finita, pinita, jossy, josie, josi / josue: josh
    juan: juancho, juanchito, juanchis / juan antonio: juantono, juan tono, juanan
    juan carlos: juanca, juan charly, juanqui, juancarlitos, juanquis, juanky / juan cruz: juancru
    juan daniel: juandani / juan diego: juandi, juandieguito / juan fernando: juanfer
    juan francisco: juanfran, juan paco, juanpaco / juan gabriel: juanga, juangabi / juan ignacio: juani, juan nacho
    juan jesus: juanje, juan chuy / juan jose: juanjo, juancho, juan pepe / juan luis: juanlu
    juan manuel: juanma, meme, juanmanuel, juan meme / juan maria: juanma / juan martin: juanma / juan miguel: juanmi
    juan pablo: juanpa, juampa, juan pablito, juanpis, jp / juan ramon: juanra, juan moncho / juan roberto: juan beto
    juan sebastian: juanse, juan sebas / juana: juani, juanis, juanchis / juana maria: juanis
    julia: juli, julita, yulita, julis / julian: juli, julis / juliana: juli / julieta: juli, julis
    julio: julito, juli / julio cesar: julito, juce / justina: tina, justi / justino: tino, justi / karen: kare
    karina: kari, kary, rina / karla: kar, karlis / katherine: kathy, kathi, katy, kate, cathy
    kimberly: kim, kimi, kimber / laura: lala, lau, lauri, lauris / laurencio: lencho / leandro: leo
    leobardo: leo, bardo, leobar / leocadia: cayita, leo, locha / leonardo: leo, nardo, nardito / leonel: leo
    leonila: nila, leo / leonor: leo, noni / leopoldo: polo, leo, poldo, polito / lesly: les
    leticia: lety, leti, licha, ticha, letis, leticita, letty / liborio: boyo, libo / lidia: lili, lidi, yiya, lidita
    ligia: ligi / lilia: lili, lilita, lily / lilian: lili, lily / liliana: lili, lily, lilis
    lizbeth: liz, liza, beth, lis, lizi, bety / lizeth: liz, lizi, lis / lorena: lore, loris
    lorenza: lencha, lenza, lore / lorenzo: lencho, chencho, lenchito / lourdes: lulu, lurdes, lourditas, luli, luly
    lucas: luquitas / lucero: luce / lucia: lucy, luci, lucha, lulu, lucita, luchi, luchita, lu
    luciano: chano, lucho, luci, chanito / lucila: lucy, luci / lucrecia: crecia, lucre, queca
    luis: lucho, guicho, wicho, huicho, luchito, guichito, licho / luis alberto: beto, luisbeto, luis beto
    luis alfonso: luis poncho / luis angel: luisito / luis antonio: luis tono / luis carlos: luisca
    luis eduardo: luis lalo / luis enrique: luis quique / luis felipe: luisfe, luispe
    luis fernando: luisfer, luis fer, wicho fer / luis gerardo: luisge / luis javier: luisja / luis manuel: luisma
    luis maria: luisma / luis miguel: luismi, luis mi, micky, luismiguel / luisa: licha / luisa fernanda: luisafer
    lupe: lupita / luz: lucita, lucecita, lucha, luchita / luz elena: luzele / luz maria: luzma, luchita, luzmari
    macario: macayo, cayo / magali: maga, magui / magdalena: magda, lena, malena, magui, maggy, mague, magdita, leni
    manuel: manny, manolo, meno, manolito, manu, meme, many, manolin, maneco / manuela: manola, nela, meme, manu, lela
    marcela: marce, chela, marci, celita / marcelino: chelino, lino, marce / marcelo: chelo, marce, celo
    marcial: marci, marchi / marco: marquitos / marco antonio: marco tono, tono, marcoan
    marcos: marquitos, quitos, markitos / margarita: mago, rita, margot, mague, maggie, marga, magui, maguito, margo
    maria: mari, mariquita, maruca, maruja, marucha / maria alejandra: marale, male, mariale / maria alicia: malicha
    maria andrea: mariandre, mariandrea
    maria angeles: maria angelita, marangeles, mary angie, maryangeles, angelita, mariangeles, marielos, geles
    maria angelica: mariange / maria antonia: maritona, matona, marianto, maritoni
    maria antonieta: tona, maria tona, marianto, mariantonieta / maria asuncion: chona, mariasun
    maria auxiliadora: mauxi, mauxy, maruxi / maria beatriz: maribea / maria belen: mabe, maribelen
    maria camila: mariacami / maria candelaria: mariacande
    maria carmen: maricarmen, mamen, mari carmen, carmelita, carmencita / maria carolina: macaro, maricaro
    maria catalina: maricata / maria cecilia: mache, maceci, mariceci / maria celia: maricel / maria clara: mariclara
    maria concepcion: marichon, conchita, concha, mariconchi, maricoche, marichona, chona
    maria consuelo: marichelo, chelo, mari chelo / maria cristina: maricris, macris, maria cris, maricristi, cristy
    maria cruz: maricruz, maricrucita / maria daniela: maridani
    maria dolores: mariloli, malole, loli, lola, lolita, mariado, marilola, lolis
    maria elena: malena, marielena, maele, malenita, male, mariele, elenita / maria elisa: marelisa, marieli
    maria elvira: marelvi / maria emilia: maremi, maremilia, mariemi / maria esperanza: mariespe
    maria estela: maristela, estelita, maristel / maria esther: maresther, mariester
    maria eugenia: maru, maruge, kena, marugenia, maruja, maruca, mauge, maruquena, quena / maria eva: marieva
    maria fernanda: mafer, marifer, mafe, maria fer, marife, mary fer / maria francisca: maripaca, pancha
    maria gabriela: magaby, marigaby / maria graciela: machela, marichela, chela
    maria guadalupe: lupe, lupita, marilupe, mari lupe, pita, lupis, marilupita, magpe, mary lupe
    maria ignacia: marinacha / maria ines: mari ines
    maria isabel: maribel, marisa, marisabel, maria chabela, chabela, mariisa, mari chabela, isa, marichabela
    maria jesus: chuyita, marichuy, chuy, chuya, chucha, chus, mariachuy, marisu, mari chuy
    maria jose: marijose, majo, mariajose, marijo, maria pepa, mary jose / maria josefa: marijose, pepa, maria pepa
    maria josefina: marijose, maria fina, marifina / maria julia: marijuli / maria laura: marilau, malau
    maria leticia: marilety, malety / maria lourdes: malu, marilu, lulu, marilourdes, malou, marilourditas, marilulu
    maria lucia: marilu, malu, maluci
    maria luisa: marilu, malu, licha, mari luisa, malusa, luisita, marilucha, maria licha, marilui
    maria luz: mariluz, malu, marilucha, mariluci / maria magdalena: malena, magda, lena, malen, maria malena
    maria margarita: mariamago, mago / maria marta: marimarta
    maria mercedes: marimeche, meche, merce, mamerce, maria meche, mechita / maria milagros: marimila, mily, mila
    maria natividad: marinati / maria paola: maripao, mapao / maria patricia: maripaty, mapaty
    maria paula: mapau, maripau / maria paz: maripaz, maripa, pacita / maria pilar: maripili, mapi, marypily, pili
    maria raquel: mariquel / maria refugio: maricuca, cuca, cuquita / maria remedios: marireme, reme
    maria rocio: marichio, chio, mariro / maria rosa: marirrosa, marirosa, mariro, rosita
    maria rosario: charo, chayo, marichayo, chayito, maricharo, charito / maria silvia: marisil
    maria socorro: coco, cocorro, maricoco, coquis, mari coco / maria sofia: masofi, marisofi
    maria soledad: marisol, chole, sole, cholita, marichole / maria susana: marisu, marisusi
    maria teresa: maite, marite, mayte, tere, maritere, mari tere, teresita, maitere, maria tere
    maria trinidad: maritrini, trini / maria valentina: marivale, mavale / maria veronica: marivero
    maria victoria: maria vicky, marivi, marivic, mavi, mariviki, toya, vicky / maria virginia: marivi
    maria ximena: marixime / maria ysabel: maribel / mariana: mari / mariano: nano / maribel: mari, bel
    maricela: chela, mari, cela / maricruz: mari, cruz / mariela: mari, mariel / marilu: mari, lu / marina: mari
    mario: mayito, marito / marisela: mari, chela / marisol: mari, sol / maritza: mari / marlen: mar, marle
    marlene: mar, marle / marta: marti / martha: martita, marty, marthis, marti / martha alicia: marthalicia, licha
    martina: tina, marti / mateo: mate / matias: mati, mate / matilde: mati, maty, tilde
    mauricio: mau, mauri, maury, mauris / maximiliano: max, maxi, maxito / maximino: max, chimino, mino
    maximo: max, maxi / mayra: may / melchor: melcho, mel / melisa: meli, mel / melissa: meli, mel, melis
    mercedes: meche, merce, merche, mechita, meches, merceditas, mechitas, chedes, mercy
    micaela: mica, quela, kela, miqui / miguel: migue, mike, miguelin, mique, miki, miky, micky, miguelon
    miguel angel: miguelangel, migue angel, micky, mike, miky / miguelina: mina, migue
    milagros: mila, mili, mily, milagritos, milagro / minerva: mine, mina / miriam: miri, miris
    moises: moi, moy, moycito / monica: moni, monis, monita / monserrat: monse, montse, monsi
    montserrat: monse, montse / nancy: nan, nany / narciso: chicho, chiso, narcho, narci
    natalia: nata, naty, nati, nat, natis / nataly: nati, naty, nat / natanael: nata, natan / natividad: nati, natita
    nazario: naza / nestor: neto, nes, nestorin, nesti / nicanor: nica / nicolas: nico, colas, colacho, colasito
    nicolasa: nico, colasa, nica, colacha / noel: noe / noemi: noemita / nora: noris / norberto: beto, berto
    obdulia: duya, yuya, obdi, lula / octavio: tavo, octa, tavito / ofelia: ofe, fela, ofelita, fefa, ofi
    olga: olguita, olguis / olivia: oli, livia / omar: omi / orlando: lando / oscar: osqui, oscarin, oski
    osvaldo: valdo, osvi / oswaldo: valdo, oswa, walo, osvi / pamela: pam, pame, mela / pancracio: pancho
    paola: pao, paolis / pascual: chicual, pascualin, pasqui, pascu
    patricia: pat, patty, tricia, paty, pati, patis, patricita / patricio: pato, patito, patri, pat
    paula: pau, pauli, paulis / paulina: pau, pauli, lina / paulino: lino / paz: pacita, pachita
    pedro: perico, peyo, pello, periquito, perucho / perla: perlis / petra: peta, pety / petrona: peta
    pilar: pili, pilita, pily / plutarco: tarco / porfirio: porfi, firo, pilo, porfirito / presentacion: chenta, presen
    primitivo: primi / prudencia: pencha, pruden / prudencio: lencho, chencho, pencho
    purificacion: puri, purita, pura, cion / quirino: quiri / rafael: rafa, rafi, rafita, fael, rafy
    rafaela: rafa, fela, fala, falita / ramira: mira / ramiro: rami, miro
    ramon: moncho, monchito, monche, monchi, ramoncho, monchis / ramona: mona, moncha, monchita, monita
    raquel: raque, quela, kela / raul: rulo, rul, rulas, rulis / raymundo: mundo, ray, mundito
    rebeca: beca, becky, rebe, queca, becki / refugia: cuca / refugio: cuca, cuco, cuquita, cuquito, refu
    regina: gina, regi, regis / reina: reinis / remedios: reme, remy, meyos / renata: rena, reni
    renato: nato, tato, nat / reynaldo: rey, naldo, reynal, rei / ricardo: ricky, riqui, richi, rick, richie, riki, riky
    rigoberto: rigo, beto, rigos / roberta: berta, beta / roberto: beto, robe, betito, berto, rober, robby, robertin
    rocio: chio, roci, rosi, rocito, chiito / rodolfo: fito, rudy, rodo, rudi, dolfo, rofo
    rodrigo: rodri, rigo, rod, rodriguito / rogelia: roge, gela / rogelio: roge, gelio, cheyo, geyo
    rolando: rolo, lando, roli, rolly / romina: romi / romulo: romu / rosa: rosi, rosy, rosie, rosis, rossy
    rosa elena: rosalena, rosaelena / rosa isabel: rosabel / rosa isela: rosisela, rosi, rosy / rosa linda: rosi
    rosa maria: rosamari, romi, rosita, rosama, rosamaria, rosy, rosmari, rosma / rosalba: rosi, rosy, chalba
    rosalia: rosi, chalia, rosali, rosy, chala / rosalina: rosi, lina, rosy, chalina
    rosalinda: rosi, linda, rosy, rosita, lindita / rosalio: chalio / rosana: rosi, rosy
    rosario: chayo, charo, rosarito, chayito, charito, chary, sario, chari / rosaura: rosi, chagua, rosy
    rosendo: chendo, chendito, rosen / roxana: rox, roxy, roxi / ruben: rube, benny, ben, chubi, rubi, rubencho
    rufina: rufi / rufino: rufi / ruperto: beto, rupe, rupi / sabino: chabino, sabi / salome: chome / salomon: salo, mon
    salvador: chava, chavita, salva, chavo, chamba, chabita, chabo, salvi, salvita / samantha: sam, sami, samy, samanta
    samuel: sam, sammy, chamuel, sami, samy / sandra: sandy, sandi, sandris
    santiago: santi, chago, chaguito, santy, santiaguito / santos: santitos / sara: sari / saul: chaul, saulo
    sebastian: sebas, seba, bastian, chebo, tian, bas / sebastiana: chana, seba / selena: sele / selene: sele
    serafin: sera, cherafo / sergio: checo, checho, sergito, chejo, serch, chejito, chejin, checito / severiano: seve
    severino: seve / silvestre: silver, silve / silvia: chivis, silvi, silvita, chivi / simon: chimon / sixto: sixtin
    socorro: coco, coquita, coquis, soco / sofia: sofi, chofi, sofy, fia, sofita, chofis, sofis, sofie
    soledad: chole, sole, cholita, choly / sonia: soni, sonita, sony / susana: susi, susy, sus, chusa / tadeo: tade
    tania: tani, tanita / tatiana: tati, taty, tatis / telesforo: foro, teles / teodora: dora, teo, doya
    teodoro: teo, doro, lolo, doyo / teofilo: teo, filo, tofilo, filito
    teresa: tere, tete, terita, teche, techa, teresina, teris / tiburcio: bucho, tibu / timotea: timo
    timoteo: teo, timo, tim / tobias: tobi / tomas: tomi, tomasin, chomas, tomy, masito / tomasa: chasa, masa
    toribio: toro, toyo, tori / trinidad: trini, trina, trinita, trinis, chinidad / ubaldo: baldo, uba
    ulises: uli, ulisito, lises / ursula: ursu, ursi / valentin: vale, valen, tino / valentina: vale, valen, tina, val
    valeria: vale, vali, valerita, val / valeriano: vale, chano, valero / vanesa: vane, vani, nesa, vanecita
    vanessa: vane, vani, nesa, nessa, vanecita / venancio: nancho, benancho / ventura: tura
    veronica: vero, veritos, verito, verocita, veros / vicenta: chenta, vicen, chentita
    vicente: chente, vicen, chentito, chencho / victor: vic, vico, vitor, vitocho, vitico, vito, torito
    victor hugo: vitor, vico / victor manuel: vicman, victorman, meme
    victoria: vicky, tori, toya, viqui, vicki, viki, vicka, toyita, viky / victoriano: chano, toyano, vico
    violeta: viole, leta, vio / virgilio: virgi, giyo, vigo / virginia: virgi / viridiana: viri, viry, viris
    viviana: vivi, viv, bibi / walter: walo, wal, wally, guali, walti / wilfredo: fredo, will, wil, freddy, willy, wilo
    william: willy, wil, will / wilmer: wil, will / ximena: xime, mena, jime, xim / xiomara: xio, xiomi, mara, chiomara
    xitlali: xitla, lali / xochitl: xochi, xoch, chochi / yadira: yadi, yady / yesenia: yesi, yes, yessi, yessy, yese
    yolanda: yoli, yola, yolis, yoly, yolita / zacarias: zaca / zenaida: naida, zena / zoraida: zori, zory
    """
}
