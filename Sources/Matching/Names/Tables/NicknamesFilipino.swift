extension Nicknames {
  /// Nicknames in the Philippines, beside the Spanish and English ones that are used there too.
  static let filipino = """
    agapito: pitong / albert: abet, bert / alberto: abet, bert / alejandro: andro, andoy, anding
    alfredo: fred, fredo, pidong, freddie / andres: andoy, andy / angelica: angge, gelly, geli, anj / angeline: angge
    angelita: lita, angie / antonio: tonying, tonyo, tony / arturo: art, turing, arting / asuncion: siony, sion
    aurora: auring / beatriz: betty, bea / benigno: ninoy, nonoy, benny, noynoy / benjamin: benjie, ben, benjo
    bernardo: narding / caridad: caring, cari / carmelita: carmi, lita / charlene: cha, char
    christian: chris, tian, tantan / christine: tin, tintin, ting / consolacion: connie, chona, sol
    corazon: cory, cora, azon / crisanto: cris, santo / cristina: tina, cristy, ting / danilo: danny, dan, nilo
    divina: vina / domingo: doming, inggo / edgar: egay, eddie / edgardo: egay, gardo / eduardo: eddie, danding, edong
    elizabeth: betchay, beth, bebeth, liza / emmanuel: manny, eman, emman / erlinda: linda, erly
    ernesto: erning, ernie, nesto / estrelita: lita / felicidad: fely, feling / ferdinand: ferdie
    fernando: nanding, nando / francisco: isko, kiko, cisco / gerardo: gerry, ardo / geronimo: momoy
    gilbert: gibo, gil / gloria: glo, gloring, glory / gregorio: goryo, greg, gorio / herminia: hermie, mining
    imelda: mel, meldy, imee / isagani: gani / isidro: sid, idro / jaime: jimmy / jennifer: jen, jenjen
    jericho: echo, jeric / jesus jose maria: jejomar / jesusa: susing, susie / jocelyn: jo / john: janjan
    john mark: jm / john paul: jp, jaypee / jose: pepito, peping, joselito / jose mari: joma, jomar
    jose maria: jomar, joma, chema, jomari / josefina: josie, pining / joselito: lito / joseph: jojo, joey, otep
    joseph mari: jomari / josephine: josie, jo / joshua: josh / juanito: nito / katherine: kat, katkat, kath
    katrina: kat, katkat, trina / kristine: tin, tintin, tinay / leonardo: narding, nards, leo / leonora: nora, noring
    lourdes: lulu, luding / magdalena: maggie, lena, magda / manuel: manny, maning, manoling, awel
    marcelino: lino, celing / marcelo: celo / maria belen: maribel / maria carmen: maricar
    maria celeste: maricel, maricelle / maria celia: maricel / maria concepcion: maricon, marichu
    maria consuelo: marichelo / maria corazon: maricor / maria cristina: maricris, tina, cristy
    maria elena: marilen, malen / maria fe: marife / maria isabel: maribel, marisa / maria josefa: marijo
    maria lourdes: marilou, malou, malu / maria luisa: marilou, malou, malu / maria luz: mariluz
    maria paz: maripaz, maripi / maria rosario: charo / maria teresa: maritess, marites, maite, mayte, tess, tessie
    maria theresa: maritess, marites, maite, tess, tessie / maria victoria: marivic, vicky / mariano: anoy, nano
    maricar: icar / maricel: cel / maricris: cris / marilou: malou, lou / marites: tess / maritess: tess
    mark: macmac, makmak, macky / mark anthony: mac / mary jane: mj / melchor: mel / michael: mike, mikmik
    michelle: chelle, mitch, mich / milagros: mila, mily, mitos / nathaniel: nat / nestor: nes / nicanor: canor
    norberto: bert, obet / orlando: orly, lando / patricia: pat, trish / paulino: lino / pedro: pedring / princess: cess
    purificacion: puring, cion, puri / rafael: paeng, raffy, raf / ramon: monching, mon, mons / raymond: mon, monmon
    raymundo: mon, mundo, mundy / remedios: remy, meding / renato: nato, nats / reynaldo: rey, naldo
    ricardo: carding, ricky, ric / robert: bert, obet, bobby / roberto: obet, bert, bobby, berto / rodolfo: dolfo, rudy
    rodrigo: digong, rody, rod / rogelio: gelio / rolando: rolly, lando / romeo: romy / rommel: mel
    ronaldo: ronnie, naldo / rosalinda: linda, rose / rosalita: lita, rose / rosario: charing, charo, saring, chayong
    rowena: weng, wena / salvador: badong / santiago: santi / sebastian: basti, baste, seb / segundo: gundo
    soledad: sol, choleng / stephen: steph / teodoro: teddy, doro, doring / teresa: tess, tessie, tere
    teresita: tess, tessie, sita, tere / theresa: tess, tessie, thess / tomas: tomasing, tommy
    trinidad: trining, trini / vicente: enteng, vic, inting / victoria: vicky, toyang / virgilio: vir, ver
    wilfredo: willy, fred, pidong
    """
}
