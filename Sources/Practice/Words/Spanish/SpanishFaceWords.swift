/// What is seen of one face, never of two.
extension Face.Part {
  package var spanish: String {
    switch self {
    case .hair(.bald, _): "cabeza calva"
    case .hair(let hair, let isGray): "\(hair.spanish), \(isGray ? "canoso" : "oscuro")"
    case .glasses(.absent): "sin lentes"
    case .glasses(.round): "lentes redondos"
    case .glasses(.square): "lentes cuadrados"
    case .beard(.absent): "sin barba"
    case .beard(.mustache): "bigote"
    case .beard(.full): "barba completa"
    case .skin(let hasLines): hasLines ? "arrugas en la frente y junto a la boca" : "piel lisa"
    case .mouth(let isSmiling): isSmiling ? "sonrisa" : "labios cerrados"
    case .ears(.close): "orejas pegadas a la cabeza"
    case .ears(.protruding): "orejas salidas"
    case .ears(.longLobed): "orejas de lóbulos largos"
    case .mole(.absent): "sin lunar"
    case .mole(.forehead): "lunar en la frente"
    case .mole(.leftCheek): "lunar en la mejilla, a la izquierda de usted"
    case .mole(.rightCheek): "lunar en la mejilla, a la derecha de usted"
    case .mole(.chin): "lunar en la barbilla"
    case .nose(.short): "nariz corta"
    case .nose(.long): "nariz larga"
    case .nose(.wide): "nariz ancha"
    case .jaw(.round): "mandíbula redonda"
    case .jaw(.square): "mandíbula cuadrada"
    case .jaw(.pointed): "barbilla en punta"
    case .eyes(.close): "ojos juntos"
    case .eyes(.usual): "ojos ni juntos ni separados"
    case .eyes(.wide): "ojos separados"
    }
  }
}

extension Face.Passing.Hair {
  fileprivate var spanish: String {
    switch self {
    case .short: "pelo corto"
    case .long: "pelo largo"
    case .curly: "pelo rizado"
    case .bun: "pelo recogido en chongo"
    case .bald: "sin pelo"
    }
  }
}

extension Face.Feature {
  package var spanish: String {
    switch self {
    case .ears: "orejas"
    case .moles: "lunares"
    case .nose: "nariz"
    case .jaw: "mandíbula"
    case .eyes: "distancia entre los ojos"
    }
  }
}
