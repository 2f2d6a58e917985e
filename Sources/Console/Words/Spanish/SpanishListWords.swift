import CallScript
import Verification

extension TableHead {
  var spanish: [String] {
    switch self {
    case .cases: ["caso", "dónde", "operador", "abierto"]
    case .callBacks: ["caso", "llamar", "prometido", ""]
    case .log: ["número", "hora", "caso", "operador", "hecho"]
    case .report: ["palabra", "cifras"]
    }
  }
}

extension CardLabel {
  var spanish: String {
    switch self {
    case .title: "Tarjeta: ficticia. Usted es este padre o esta madre."
    case .student: "número de estudiante"
    case .caller: "usted"
    case .relationship: "usted es"
    case .school: "escuela"
    case .printedName: "en su identificación"
    }
  }
}

extension LogNotice {
  var spanish: String {
    switch self {
    case .page(let number, let count, let older): "Página \(number) de \(count). Anterior: \(older)"
    case .lastPage(let number): "Página \(number) de \(number), la más antigua."
    case .noPage(let number, let last): "No existe la página \(number): de 1 a \(last)."
    case .empty: "No hay asientos."
    case .noCase: "No existe ese caso."
    case .checkpointsFailing(let reason):
      "No se pueden escribir los puntos de control del registro (\(reason)). La llamada puede seguir; avise a su supervisor."
    case .checkpointsResumed: "Los puntos de control del registro se escriben de nuevo."
    case .policyFile:
      "La política de Pinline. Un cambio vale para los casos abiertos después del siguiente inicio de la consola, y se registra."
    case .policy(let number): "Ajustes de policy.yaml, versión \(number):"
    }
  }
}

extension DisclosureLabel {
  var spanish: String {
    switch self {
    case .none:
      "No se encontró ninguna entrega de PIN de este estudiante. No se busca en los casos cuyos valores se borraron."
    case .guardian(let guardian): "al tutor \(guardian)"
    case .how(let channel, let document): "\(channel.spanish), identificación: \(document)"
    case .operator(let name): "operador \(name)"
    case .sibling: "como en el caso anterior"
    case .outcome(nil): "abierto"
    case .outcome(.disclosed): "confirmado"
    case .outcome(.unconfirmed): "sin confirmar"
    case .outcome(.unjudged): "sin confirmar"
    }
  }
}
