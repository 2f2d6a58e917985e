/// The words about a street's name and within it; those of type are grouped in `StreetSuffixes`.
enum StreetWords {
  /// The types that may stand before the name: USPS Publication 28 appendix H and section 237, and as people say them.
  static let leading = """
    calle cll avenida avda avd avenue ave av bulevar bulevard boulevard blvd camino cam caminito cmt via paseo pso \
    circulo carretera carr highway hwy route rte ruta plaza placita callejon cerrada vereda privada calzada calz corte
    """

  /// Spanish nouns that streets here are named by with `La` as well as without: La Vista is never said for Vista.
  static let namesWithLa = """
    vista mirada brea cienega tijera luna loma mesa paz palma plata playa plaza paloma presa puente punta rosa reina \
    rambla salle sierra sombra senda cresta cumbre cruz colina canada cima casa cadena costa crescenta jolla peer habra \
    verne tuna riba rocha roca fuente fortuna estrella encina entrada esperanza flor floresta fayette grande granada \
    granja golondrina mariposa montana nina noche piedra perla porte prada quinta ribera roda rue serena subida tierra \
    torre uva vereda villa virgen zanja bonita barca bahia ballona canoa calandria castana cuesta dama espada garza \
    gaviota herradura joya ladera laguna llave merced pradera siesta vega
    """

  /// USPS Publication 28 section 233, with the Spanish words and the older abbreviations `No.` and `So.`.
  static let directions = """
    n north norte nth no nte / s south sur sth so / e east este oriente ote / w west oeste poniente pte
    ne northeast noreste nordeste / nw northwest noroeste / se southeast sureste sudeste
    sw southwest suroeste sudoeste
    """

  /// Long and short forms within the names of streets and cities, as in USPS Publication 28 sections 223 and 232.
  static let nameForms = """
    saint st / saints sts / santa sta / santo sto / mount mt mnt / mountain mtn / fort ft frt / heights hts
    doctor dr / doctora dra / junior jr / senior sr / general gen gral / captain capt capitan / colonel col coronel
    lieutenant lt / sergeant sgt / admiral adm / commander cmdr / president pres presidente / reverend rev
    professor prof profesor / father fr / nuestra ntra nstra / senora sra / guadalupe gpe / california calif
    rancho rcho rch / university univ / international intl / national natl / memorial meml / veterans vets / san sn
    monsignor msgr / governor gov / senator sen / brothers bros
    """
}
