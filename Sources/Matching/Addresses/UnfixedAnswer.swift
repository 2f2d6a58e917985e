/// That a family has no fixed address, as it is said (IV.1): that there is none, or where they stay in place of one.
enum UnfixedAnswer {
  private static let longest = 30

  /// Whether that is all that the words say. With a number or a street among them they name a place.
  static func isSaid(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 300 else { return false }
    let words = Fold.words(text)
    return words.count <= longest && phrases.areSaid(words)
  }

  private static let phrases = SpokenPhrases(
    """
    no|without a? fixed|permanent|stable|regular|current|real address|abode|home|residence|domicile|place|housing of? our|my|their|his|her? own?
    no|without address|abode|home|housing
    do|does? dont|doesnt|not really|currently|actually? have a|an|any|our|their|my? fixed|permanent|stable|regular|real|current? address|home|house|place|residence|housing to? live|stay? of? our|my|their|his|her? own?
    have|has|got|with no fixed|permanent|stable|regular|real|current? address|home|house|place|residence|housing to? live|stay? of? our|my|their|his|her? own?
    have|has nowhere to? live|stay?
    have|has no place|home to? live|stay?
    homeless|unhoused|unsheltered|houseless
    transitional housing|shelter|home|living
    temporary|emergency housing|shelter
    in transition
    between homes|places|houses|apartments|addresses|housing
    couch surfing|surf|hopping
    couchsurfing
    doubled up
    nfa
    in|at|from|out|inside of? a|an|the|our|my|their|his|her|this|one? family|homeless|emergency|womens|temporary|domestic|winter|night|county|city|church? violence? shelter|shelters|motel|motels|hotel|hotels|car|van|truck|vehicle|rv|camper|trailer|tent|encampment|garage
    on|in the|a? street|streets|park
    the? shelter
    sin|ningun|ninguna domicilio|direccion|residencia|vivienda|casa|hogar|techo fijo|fija|permanente|estable|propia|propio?
    no hay|tengo|tenemos|tiene|tienen|tenia|teniamos un|una|ningun|ninguna|nuestra|nuestro|mi? domicilio|direccion|residencia|vivienda|casa|hogar|lugar fijo|fija|permanente|estable|propia|propio|donde?  vivir?
    no hay|tengo|tenemos|tiene|tienen adonde|donde|a? donde? vivir|quedarnos|quedarme|ir
    desamparados|desamparada|desamparado|indigentes
    en un|el|una|la|nuestro|nuestra|mi|su|los|unos|este? albergue|albergues|refugio|carro|coche|auto|camioneta|troca|van|vehiculo|motel|moteles|hotel|hoteles|traila|trailer|carpa|parque|garaje|cochera|calle de? emergencia|familiar|familias|temporal|desamparados|mujeres?
    en casa|tienda de campana
    albergue|refugio
    vivienda|hogar|casa transitoria|transitorio|temporal
    vivienda|hogar de transicion
    en transicion
    """,
    around: """
      we i im were are am is us they theyre he she hes shes the our my their kids children family right now at moment currently just still \
      and so but because um uh eh well yes yeah ok okay live lives living stay stays staying sleep sleeping sleeps been be have ve weve ive \
      really actually sorry for since it its thats that this time lost please thank you maam sir in of \
      nosotros yo ellos ella el estamos estoy esta estan vivimos vivo vive viven quedamos quedando quedo nos me se dormimos duermo somos \
      soy ahora ahorita momento por lo pronto actualmente pues bueno si y que es todavia aun mis hijos ninos mi familia la los de \
      favor gracias senora senor perdimos casa tenemos
      """)
}
