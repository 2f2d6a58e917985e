/// The words that name a part of a building, as they are written and said in English and Spanish.
enum UnitWords {
  /// What stands before a dwelling's number or letter: USPS Publication 28 appendix C2 and everyday words.
  static let dwellings = """
    apt apartment apts apartments apart apmt apmnt aptmt aptmnt apptmt appt aprt ap apto aptos apartamento \
    apartamentos dept department depto departamento dpto dto depa unit units unidad ste suite suit spc space sp spac \
    espacio lot lote rm room cuarto habitacion trlr trailer trailers traila trayla treila mobilehome casamovil rv slip \
    condo condominio condominium townhouse townhome loft int interior door puerta letra letter # no num numero nro nbr \
    number
    ph penthouse
    """

  /// USPS Publication 28 appendix C2 and Spanish words for one of several buildings at an address.
  static let buildings = "bldg building bld bldng bldgs edificio edif torre tower twr block blk bloque"

  /// USPS Publication 28 appendix C2 and Spanish words for a floor.
  static let floors = "fl floor flr piso nivel planta level lvl"

  /// Units that are a word and no number (USPS Publication 28 appendix C2, and as people say them), with commas between
  /// forms because many are phrases.
  static let places = """
    rear, back, in back, in the back, at the back, out back, out in the back, the back, r, in the rear, the rear, \
    back house, backhouse, the back house, rear house, the rear house, house in back, house in the back, \
    house in the rear, back unit, rear unit, back apartment, rear apartment, rear building, back building, \
    atras, de atras, hasta atras, la de atras, el de atras, casa de atras, la casa de atras, casita de atras, \
    la casita de atras, apartamento de atras, departamento de atras, parte de atras, la parte de atras, \
    en la parte de atras, trasera, trasero, casa trasera, la casa trasera, parte trasera, la parte trasera, \
    en la parte trasera, al fondo, casa del fondo, la casa del fondo
    front, frnt, in front, in the front, the front, up front, front house, the front house, house in front, \
    house in the front, front unit, front apartment, front building, frente, al frente, el frente, enfrente, \
    de enfrente, la de enfrente, el de enfrente, casa de enfrente, la casa de enfrente, casa del frente, \
    la casa del frente, la del frente, parte de enfrente, la parte de enfrente, en la parte de enfrente, \
    parte del frente, delantera, casa delantera, de adelante, la de adelante, casa de adelante, la casa de adelante
    middle, in the middle, middle house, the middle house, house in the middle, middle unit, en medio, de en medio, \
    la de en medio, casa de en medio, la casa de en medio
    upper, uppr, upstairs, up stairs, upper unit, upper floor, upper level, upstairs unit, upstairs apartment, \
    arriba, de arriba, la de arriba, el de arriba, parte de arriba, la parte de arriba, en la parte de arriba, \
    apartamento de arriba, departamento de arriba, piso de arriba, el piso de arriba, planta alta, en los altos
    lower, lowr, downstairs, down stairs, lower unit, lower floor, lower level, downstairs unit, \
    downstairs apartment, abajo, de abajo, la de abajo, el de abajo, parte de abajo, la parte de abajo, \
    en la parte de abajo, apartamento de abajo, departamento de abajo, piso de abajo, el piso de abajo, planta baja
    basement, bsmt, bsmnt, the basement, in the basement, basement unit, basement apartment, sotano, el sotano, \
    en el sotano
    garage, garaje, the garage, in the garage, garage unit, garage apartment, converted garage, el garaje, \
    en el garaje, cochera, la cochera, en la cochera
    adu, accessory dwelling unit, accessory dwelling, accessory unit, guest house, guesthouse, the guest house, \
    granny flat, granny unit, in law unit, in law suite, casita, la casita, casa de huespedes, casa de visitas
    side, side house, side unit, side apartment, lateral, a un lado, al costado
    attic, the attic, in the attic, atico, el atico, en el atico
    lobby, lbby, the lobby, vestibulo
    office, ofc, offc, the office, oficina, la oficina
    manager, mgr, managers unit, managers apartment, manager unit, manager apartment
    hangar, hngr
    """

  /// Answers that say that there is no unit, in English and Spanish.
  static let none = """
    no number, theres no number, there is no number, it has no number, sin numero, no tiene numero, no hay numero, \
    no apartment, no apartment number, no apt, no apt number, no unit, no unit number, no suite, no space number, \
    there is no apartment, theres no apartment, there is no apartment number, theres no apartment number, \
    there is no unit, theres no unit, there is no unit number, theres no unit number, there is no apt, theres no apt, \
    i dont have an apartment, i dont have an apartment number, i dont have a unit, i dont have a unit number, \
    we dont have an apartment, we dont have an apartment number, we dont have a unit, we dont have a unit number, \
    it doesnt have an apartment, it doesnt have an apartment number, it doesnt have a unit, without apartment, \
    without an apartment, without unit, without a unit, not an apartment, its not an apartment, \
    it is not an apartment, it isnt an apartment, house, a house, the house, it is a house, its a house, \
    thats a house, we live in a house, i live in a house, it is just a house, its just a house, just a house, \
    just the house, its just the house, only a house, its only a house, house only, single family, a single family, \
    single family home, single family house, a single family home, a single family house, its a single family home, \
    its a single family house, it is a single family home, it is a single family house, private house, \
    a private house, private home, main house, the main house, whole house, the whole house, none, n a, na, casa, \
    una casa, la casa, es casa, es una casa, es la casa, casa sola, una casa sola, es casa sola, es una casa sola, \
    casa particular, es casa particular, es una casa particular, solo casa, solo una casa, solo la casa, solo es casa, \
    solo es una casa, solo es la casa, es solo una casa, es solo casa, nomas casa, nomas la casa, nomas es casa, \
    nomas es una casa, nada mas la casa, nada mas es casa, casa nada mas, casa nomas, vivimos en una casa, \
    vivimos en casa, vivo en una casa, vivo en casa, casa principal, la casa principal, toda la casa, \
    casa unifamiliar, vivienda unifamiliar, unifamiliar, ninguno, ninguna, sin apartamento, sin apto, \
    sin departamento, sin depto, sin unidad, sin numero de apartamento, sin numero de departamento, \
    sin numero de unidad, sin numero interior, sin interior, no tiene apartamento, no tiene departamento, \
    no tiene unidad, no tiene apto, no tiene numero de apartamento, no tiene numero de departamento, \
    no tiene numero de unidad, no hay apartamento, no hay departamento, no hay unidad, no hay apto, \
    no hay numero de apartamento, no hay numero de departamento, no hay numero de unidad, no tengo apartamento, \
    no tengo departamento, no tengo numero de apartamento, no tengo numero de departamento, no tenemos apartamento, \
    no tenemos departamento, no tenemos numero de apartamento, no es apartamento, no es un apartamento, \
    no es departamento, no es un departamento, no es apartamento es casa, no es apartamento es una casa, \
    no es departamento es casa, its not an apartment its a house, it is a home, its a home, single house, \
    a single house, detached house, casa privada, es casa privada, es una casa privada, no apartments
    """

  /// What may stand before a house number as well as before a unit's, as people write and say it.
  static let signs = "# no num numero nro nbr number pound hashtag numeral"
}
