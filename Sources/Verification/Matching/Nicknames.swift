/// Nicknames that count for a name, one step and never two: Bill is William and Will is William, but Bill is not Will.
enum Nicknames {
  /// Whether one is a listed nickname of the other.
  static func are(_ one: String, _ other: String) -> Bool {
    byName[other]?.contains(one) == true || byName[one]?.contains(other) == true
  }

  private static let byName: [String: Set<String>] = {
    var names: [String: Set<String>] = [:]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let nicknames = parts[1].split(separator: ",").map { $0.trimmingSpaces }
      names[parts[0].trimmingSpaces, default: []].formUnion(nicknames)
    }
    return names
  }()

  private static let list = """
    abigail: abby, gail
    adriana: adri
    alberto: beto
    alejandra: ale, alex, jandra
    alejandro: ale, alex, jandro
    alexander: alex, alec, xander, sasha
    alexandra: alex, alexa, lexi, sandra
    alfonso: poncho, fonso
    alfredo: fredo, freddy
    alicia: licha
    andrea: andi
    andrew: andy, drew
    anthony: tony
    antonia: tona, toni
    antonio: tono, tony
    arthur: art, artie
    arturo: turo
    barbara: barb, barbie
    beatriz: bety, betty
    benjamin: ben, benny, benji
    carlos: charly, carlitos
    carolina: caro
    catherine: cathy, kate, katie, cat
    charles: charlie, chuck, chas
    christina: chris, tina, chrissy
    christopher: chris, topher, kit
    concepcion: concha, conchita
    consuelo: chelo
    cristina: cris, tina
    cristobal: cristo
    daniel: dan, danny, dani
    daniela: dani
    david: dave, davey
    deborah: deb, debbie
    dolores: lola, lolita
    donald: don, donnie
    dorothy: dot, dottie
    eduardo: lalo, eddie, edu
    edward: ed, eddie, ted, ned
    elena: nena
    elizabeth: liz, beth, betty, eliza, lizzy, betsy, libby
    enrique: quique, kike
    ernesto: neto
    esperanza: lancha, pera
    federico: fede, lico
    felipe: pipe
    fernanda: fer
    fernando: fer, nando
    francisca: paca, pancha, paquita
    francisco: paco, pancho, kiko, frank, cisco
    frederick: fred, freddy
    gabriel: gabe, gabi
    gabriela: gaby, gabi
    gerardo: lalo, gera
    gilberto: beto
    gloria: yoya
    gregory: greg
    graciela: chela
    guadalupe: lupe, lupita, pita
    guillermo: memo, guille
    gustavo: tavo, gus
    hector: tito
    henry: hank, harry
    humberto: beto
    ignacio: nacho
    isabel: chabela, isa, bel
    isabella: bella, izzy
    jacob: jake
    jacqueline: jackie
    jaime: jimmy
    james: jim, jimmy, jamie
    javier: javi
    jennifer: jen, jenny
    jessica: jess, jessie
    jesus: chuy, chucho
    jesusa: chuya
    joaquin: quino
    john: johnny, jack
    jonathan: jon, johnny
    jorge: coque
    jose: pepe, chepe
    josefina: pina, fina, chepina, pepa
    joseph: joe, joey
    joshua: josh
    juan: juanito
    juana: juanita
    julia: julie
    katherine: kathy, kate, katie, kat
    kenneth: ken, kenny
    kimberly: kim
    laura: lala
    lawrence: larry
    leonardo: leo
    leticia: lety
    lorenzo: lencho
    lourdes: lulu
    luis: lucho
    luisa: licha
    luz maria: luzma
    manuel: manny, manolo, meno
    manuela: manola
    margaret: maggie, meg, peggy, marge
    margarita: mago, rita
    maria: mari, mary
    maria de jesus: chuyita
    maria elena: malena
    maria fernanda: mafer
    maria guadalupe: lupe, lupita
    maria isabel: maribel, marisa
    maria jose: marijose, majo
    maria luisa: marilu, malu
    maria teresa: maite, marite
    mariano: nano
    martha: marty
    matthew: matt
    melissa: mel
    mercedes: meche
    michael: mike, mikey, mick
    michelle: shelly
    miguel: migue, mike
    nancy: nan
    natalia: nata, naty
    nathaniel: nate, nat
    nicholas: nick, nicky
    nicolas: nico
    octavio: tavo
    oscar: osqui
    pamela: pam
    patricia: pat, patty, tricia, paty
    patricio: pato
    patrick: pat, paddy
    pedro: perico
    peter: pete
    philip: phil
    rafael: rafa, rafi
    ramon: moncho
    raymond: ray
    rebecca: becky, becca
    refugio: cuca, cuco
    ricardo: ricky, riqui
    richard: rick, dick, rich, ricky
    robert: bob, rob, bobby, robbie
    roberto: beto, robe
    rocio: chio
    rodolfo: fito, rudy
    rodrigo: rodri, rigo
    rogelio: roge
    ronald: ron, ronnie
    rosa: rosita
    rosario: chayo
    salvador: chava
    samuel: sam, sammy
    samantha: sam
    santiago: santi, chago
    sebastian: sebas
    sergio: checo
    socorro: coco
    sofia: sofi
    soledad: chole
    stephanie: steph, steffi
    stephen: steve, steph
    steven: steve
    susan: sue, susie
    susana: susi
    teresa: tere, teresita
    theodore: ted, teddy, theo
    theresa: terry, tess
    thomas: tom, tommy
    timothy: tim, timmy
    tomas: tomasito
    valentina: vale
    veronica: vero
    vicente: chente
    victor: vic
    victoria: vicky, tori
    virginia: ginny
    william: bill, will, billy, willy, liam
    xavier: xavi
    yolanda: yoli
    zachary: zach, zack
    """
}

extension Substring {
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}
