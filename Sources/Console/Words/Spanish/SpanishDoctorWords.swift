package import Diagnostics
import Operations

extension DoctorFinding.Severity {
  package var spanish: String {
    switch self {
    case .good: "bien"
    case .warning: "ojo "
    case .bad: "MAL "
    }
  }
}

extension DoctorCheck {
  package var spanish: String {
    switch self {
    case .station: "hay una estación"
    case .volume: "el volumen de la estación está cifrado o en memoria"
    case .keyVolume: "el volumen de las claves está cifrado o en memoria"
    case .swap: "la swap está apagada, cifrada o en memoria"
    case .hibernation: "la hibernación está apagada o cifrada"
    case .cores: "ningún programa guarda volcados"
    case .permissions: "carpetas, base de datos y claves son solo de esta cuenta"
    case .checkpoints: "los puntos de control del registro están en otro disco"
    case .clock: "un servidor de hora lleva el reloj"
    case .locale: "la configuración regional es UTF-8"
    case .terminal: "la terminal puede volver a ocultar un PIN"
    case .space: "hay lugar en el disco"
    case .memory: "se puede fijar memoria para un PIN"
    case .tracing: "los programas no pueden verse por dentro unos a otros"
    case .accounts: "las cuentas son las del sistema"
    case .pages: "el programa de páginas está"
    }
  }
}

extension DoctorFinding {
  package var spanish: Words {
    switch self {
    case .fine(let check): Words(check.spanish)
    case .unknown(let check): Words("el sistema no dice si \(check.spanish)", next: "revíselo usted")
    case .noStation: Words("aquí todavía no hay estación", next: "pinline init, o --home CARPETA")
    case .plainVolume(_, let path, let device):
      Words("\(path) está en \(device) sin cifrar", next: "cifre el disco (LUKS) y pase la carpeta ahí")
    case .unclearVolume(_, let path, let kind):
      Words("\(path) está en \(kind), que no dice si está cifrado", next: "use un disco LUKS de esta computadora")
    case .plainSwap(let name):
      Words("la memoria puede escribirse en \(name) sin cifrar", next: "swapoff \(name), o cífrelo en /etc/crypttab")
    case .plainHibernation(let name):
      Words(
        "al hibernar, toda la memoria va a \(name) sin cifrar",
        next: "systemctl mask hibernate.target hybrid-sleep.target")
    case .coresHandedOn(let program):
      Words(
        "el kernel entrega volcados a \(program)",
        next: "ninguno de Pinline; sysctl 'kernel.core_pattern=|/bin/false'")
    case .looseItem(let path, let mode, let wanted):
      Words("\(path) tiene el modo \(String(mode, radix: 8)): otros pueden entrar", next: "chmod \(wanted) \(path)")
    case .foreignItem(let path): Words("\(path) es de otra cuenta", next: "averigüe por qué antes de usarlo")
    case .oddItem(let path):
      Words(
        "\(path) es un enlace, o no es lo que va ahí: así no se abre ninguna estación",
        next: "póngalo ahí mismo, o indique su lugar propio")
    case .openAbove(let path):
      Words("otros pueden poner una carpeta suya en lugar de lo que hay en \(path)", next: "chmod go-w \(path)")
    case .checkpointsMissing(let path):
      Words(
        "falta la carpeta de puntos de control \(path)", next: "móntela, o indique otra en policy.yaml (checkpoints)")
    case .checkpointsBeside(let path):
      Words(
        "los puntos de control de \(path) están en el mismo disco",
        next: "indique una carpeta aparte en policy.yaml (checkpoints)")
    case .clockFree:
      Words("ningún servidor de hora lleva el reloj", next: "timedatectl set-ntp true, en esta computadora")
    case .noUTF8:
      Words("la configuración regional no es UTF-8: los nombres salen mal", next: "use export LC_ALL=C.UTF-8")
    case .dumbTerminal:
      Words(
        "esta terminal no puede volver a ocultar lo que mostró: no se muestra ningún PIN",
        next: "use otra, no TERM=dumb")
    case .keptScreens: Words("GNU screen guarda lo que mostró: no se muestra ningún PIN", next: "use tmux, o ninguno")
    case .noTerminal: Words("no hay terminal que revisar")
    case .littleSpace(let megabytes):
      Words("solo quedan \(megabytes) MB", next: "importar pide el doble de la lista; haga lugar")
    case .noSpace(let megabytes):
      Words("no quedan más que \(megabytes) MB: pronto no se podrá anotar ninguna llamada", next: "haga lugar ya")
    case .memoryNotLockable(let kilobytes):
      Words(
        "solo se pueden fijar \(kilobytes) kB de memoria: no se muestra ningún PIN",
        next: "aumente ulimit -l, o LimitMEMLOCK= en la unidad")
    case .tracingOpen:
      Words(
        "los programas de una cuenta pueden verse por dentro unos a otros",
        next: "sysctl kernel.yama.ptrace_scope=1 protege su terminal")
    case .foreignAccounts:
      Words("las cuentas de aquí no son las del sistema", next: "úselo fuera de ese contenedor o unshare")
    case .noPageMaker:
      Words(
        "pinline-pages no está junto a pinline: no hay cartas ni hojas de cálculo", next: "instale ambos en una carpeta"
      )
    }
  }
}
