import Console
import Diagnostics
import Practice

extension UsageError {
  var spanish: Words {
    switch self {
    case .noStationName:
      Words("ese no es un nombre de estación", next: "letras minúsculas, números, guiones y puntos")
    case .noSourceName: Words("ese no es un nombre de fuente", next: "letras minúsculas, números y guiones")
    case .noOperatorName:
      Words("ese nombre no puede ir en el registro", next: "letras, en una línea de 60 caracteres como máximo")
    case .noLanguage(let known):
      Words("no hay textos en ese idioma", next: "opciones: \(known.joined(separator: ", "))")
    case .noStudentCount: Words("no se pueden crear tantos estudiantes", next: "de 1 a 1,000,000")
    case .noSize: Words("ese no es un tamaño", next: "0 o más")
    case .noGrade: Words("eso no es un grado", next: "TK, K, o de 1 a 12")
    case .noTime: Words("esa no es una hora, o una ruta tiene un salto de línea", next: "HH:MM, por ejemplo 02:30")
    case .noDay: Words("esa no es una fecha", next: "AAAA-MM-DD, por ejemplo 2026-11-24")
    case .noReference:
      Words("esa no es una referencia de caso", next: "tres letras y siete dígitos, por ejemplo KPK-482-1914")
    case .misheardReference: Words("ningún caso tiene esa referencia: algo se oyó mal", next: "pídala otra vez")
    case .unknownReference: Words("ningún caso tiene esa referencia", next: "pinline log show las muestra")
    case .noClause:
      Words("la guía no tiene esa cláusula", next: "una sección como IV, una cláusula como IV.2, o menos palabras")
    case .checkWhat: Words("¿qué hay que revisar?", next: "un archivo, o --trace con palabras")
    case .noPage(let page, let last): Words("no existe la página \(page)", next: "de 1 a \(last)")
    case .noEntry(let entry, let last): Words("el registro no tiene el asiento \(entry)", next: "de 0 a \(last)")
    case .liveKeysInside:
      Words(
        "las claves de una estación real tienen que estar fuera de su carpeta", next: "indique otra carpeta con --keys")
    case .secretsWanted:
      Words("--without-secrets es para estaciones de práctica", next: "omítalo; no se cambió nada")
    case .noEditing: Words("la terminal no sirve para editar", next: "pruebe --plain")
    case .noTerminal: Words("la terminal no se puede usar", next: "indique un guion: pinline run FILE")
    case .casesOpen(let number):
      Words(
        "\(counted(number, "caso espera", "casos esperan")), y no seguirían con una clave nueva",
        next: "cases los muestra; termínelos antes; no se cambió nada")
    case .otherAccounts:
      Words(
        "las cuentas de aquí no son las del sistema (espacio de nombres de usuario): el registro no podría decir quién lo hizo",
        next: "ejecútelo fuera de ese contenedor o unshare")
    case .hungUp: Words("la terminal se desconectó; un caso abierto espera", next: "resume")
    case .scriptEnded: Words("el guion terminó en una llamada; el caso espera", next: "sígalo en una terminal: resume")
    case .hungUpPractice:
      Words("la terminal se desconectó; la llamada espera", next: "pinline practice sigue con ella")
    case .noCode: Words("ese no es un código", next: "el tamaño, un guion y siete grupos de cuatro dígitos")
    case .slippedCode:
      Words(
        "el código tiene un error: no cuadran sus dígitos de control", next: "escríbalo de nuevo; no se comprobó nada")
    case .notAVerifierKey: Words("esto no es una clave de verificación", next: "pinline log key imprime una")
    case .noKeyAnnounced:
      Words(
        "el registro aún no ha anunciado ninguna clave", next: "abra la consola una vez, o importe una lista de alumnos"
      )
    case .proofWithoutKey: Words("una prueba se comprueba con una clave", next: "--key FILE")
    case .proofOfWhat: Words("¿una prueba de qué?", next: "--entry FILE o --from CHECKPOINT")
    case .notAProof(let file): Words("\(file) no es una prueba de ese tipo", next: "pinline log prove imprime una")
    case .proveWhat: Words("¿qué se quiere probar?", next: "el número de un asiento, o --from CHECKPOINT")
    case .notACheckpoint(let file):
      Words("\(file) no es un punto de control", next: "indique un archivo de la carpeta de puntos de control")
    case .checkpointOfAnotherLog(let file):
      Words(
        "\(file) es de otro registro, o de este antes de restaurarse",
        next: "pinline log verify dice cuál de los dos es")
    case .notGrown(let file): Words("el registro no creció a partir de \(file)", next: "pinline log verify")
    case .checkpointInLogOnly(let reason):
      Words(
        "\(reason.spanish); el punto de control está solo en el registro",
        next: "arréglelo; el próximo punto de control lo compensa")
    case .listLost(let reason):
      Words(
        "se importó, pero falta la lista de lo omitido: \(reason.spanish)",
        next: "importe otra vez con --dry-run y --left-out para tenerla")
    case .noWorkbookName(let file):
      Words("\(file) no es nombre de hoja de cálculo", next: "--to ARCHIVO.xlsx")
    case .noNote:
      Words("falta la nota", next: "escríbala, o pásela por una tubería, en una línea de 2,000 caracteres como máximo")
    case .backupBroken(let file, let fault):
      Words(
        "\(file) se escribió, pero el registro no pasa la verificación: \(fault.told(in: .spanish))",
        next: "pinline log verify; conserve los respaldos anteriores")
    case .replacedLeft(let files):
      Words(
        "\(files.joined(separator: ", ")): lo que una restauración reemplazó aún tiene los valores",
        next: "muévalo o quítelo; no se borró nada")
    case .noReportPart(let known): Words("el informe no tiene esa parte", next: "opciones: \(known)")
    case .noSpan: Words("el último día es anterior al primero", next: "--from AAAA-MM-DD --to AAAA-MM-DD")
    case .noOutreachSchool:
      Words("la lista se hace para una escuela", next: "indíquela; pinline report outreach las muestra")
    case .noTopic(let known): Words("no existe ese tema", next: "opciones: \(known)")
    case .unknownScenario:
      Words(
        "no existe ese ejercicio", next: "pinline practice list los muestra; el nombre de un archivo termina en .yaml")
    case .scenarioMissing(let file): Words("falta \(file)", next: "pinline practice schema dice qué escribir en él")
    case .noVoice: Words("no hay ningún programa de voz instalado", next: "apt install espeak-ng, u omita --voice")
    case .noScenarios(let path):
      Words("\(path) no tiene ejercicios", next: "el archivo de un ejercicio termina en .yaml")
    case .noAttempt: Words("no existe ese intento", next: "pinline practice report --by attempt")
    case .noAttempts(let path):
      Words("\(path) no tiene intentos", next: "indique la carpeta de una estación de práctica")
    case .reportExists(let file): Words("\(file) ya existe", next: "indique otro archivo; no se cambió nada")
    case .linesEnded: Words("las líneas se terminaron antes que la llamada", next: "la última línea es quit")
    case .noPlayer:
      Words(
        "hay que decir quién atiende la llamada", next: "--answers FILE, o --player con uno de \(PlayerKind.names)")
    case .notInClass(let known):
      Words(
        "nadie en la lista del grupo se llama así", next: "--operator con una de: \(known.joined(separator: ", "))")
    case .noClassList:
      Words("no hay lista del grupo", next: "--class ARCHIVO, o class.yaml en la carpeta de la estación")
    case .noMark(let known): Words("esa no es una calificación", next: "opciones: \(known)")
    case .ownAttempt:
      Words("nadie califica un intento propio", next: "--operator con el nombre de quien enseña")
    case .noTrainerNote(let longest):
      Words("eso no es una nota", next: "una línea de \(longest) caracteres como máximo")
    case .secretNote:
      Words(
        "los dígitos de la nota pueden ser un PIN o el número de un documento",
        next: "quítelos; no se calificó nada")
    case .noPracticeStation(let path):
      Words(
        "\(path) no tiene estación de práctica", next: "indique una carpeta vacía con --home, sin --keys")
    }
  }
}
