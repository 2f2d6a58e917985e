import Diagnostics
package import Practice
import Records

/// Why, in a few words.
extension RightEnd.Cause: Localized {
  package var english: String {
    switch self {
    case .admits: "the caller says that they are not the legal guardian"
    case .unseen: "the caller is not seen"
    case .noContact: "no other contact is on record"
    case .adult: "the student is 18"
    case .flagged: "the case is flagged"
    case .notListed: "the one claimed is not on record"
    case .notVerified: "the one claimed is not a verified guardian"
    case .restricted: "a restriction is on record"
    case .wrongAnswer(let item): "question \(item.question) is answered wrongly"
    case .noIDKind: "the document is none of the four kinds"
    case .onScreen: "the document is on a screen"
    case .expired: "the document is past its date"
    case .otherName: "another name is on the document"
    case .otherFace: "another face is on the document"
    case .challengeIgnored: "the liveness challenge is not followed"
    case .nothing: "nothing stands in the way"
    }
  }

  package var spanish: String {
    switch self {
    case .admits: "quien llama dice que no es el tutor legal"
    case .unseen: "no se ve a quien llama"
    case .noContact: "la escuela no tiene otro contacto"
    case .adult: "el estudiante tiene 18 años"
    case .flagged: "el caso está marcado"
    case .notListed: "quien dice ser no figura en los datos"
    case .notVerified: "quien dice ser no es un tutor verificado"
    case .restricted: "hay una restricción en los datos"
    case .wrongAnswer(let item): "la pregunta \(item.question) se contesta mal"
    case .noIDKind: "el documento no es de ninguno de los cuatro tipos"
    case .onScreen: "el documento está en una pantalla"
    case .expired: "el documento está vencido"
    case .otherName: "el documento lleva otro nombre"
    case .otherFace: "el documento lleva otra cara"
    case .challengeIgnored: "no se hace la seña en vivo"
    case .nothing: "nada lo impide"
    }
  }
}
