import Diagnostics
import Ledger
import Records
import Verification

extension ScriptLine {
  package var spanish: String {
    switch self {
    case .joinVideo(let meeting):
      "Esto solo lo podemos hacer cara a cara. ¿Puede entrar ahora a una videollamada? El número de la reunión es \(meeting.spoken.number) y la contraseña \(meeting.spoken.passcode)."
    case .child:
      "Tenga a la mano su identificación con foto, por favor. ¿Cuál es el número de estudiante? O deletréeme el nombre y el apellido."
    case .childBirth: "¿Y la fecha de nacimiento del niño o la niña?"
    case .childSchool: "¿A qué escuela va?"
    case .childSecond: "¿Tiene el niño o la niña un segundo nombre, como lo tiene la escuela?"
    case .childNumber: "¿Y el número de estudiante?"
    case .childAgain: "No lo encontré. Deletréemelo otra vez, por favor."
    case .caller: "¿Y su nombre y apellido? Deletréeme el apellido, por favor."
    case .relationship: "¿Qué es usted del niño o la niña?"
    case .see(.remote, let reference):
      "Prenda su cámara, por favor, y repítame este número de caso: \(reference.spoken)."
    case .see(.counter, _): "Gracias por venir. Le haré cinco preguntas y después veré su identificación."
    case .seeSibling(.remote, let reference):
      "Este es otro caso. Quédese en la imagen, por favor, y repítame su número: \(reference.spoken)."
    case .seeSibling(.counter, _): "Ahora las mismas cinco preguntas para este estudiante."
    case .seeAgain(.remote, let reference):
      "Se fue la imagen. Prenda su cámara otra vez, por favor, y repítame el número de caso: \(reference.spoken)."
    case .seeAgain(.counter, _): "Sigamos donde nos quedamos."
    case .item(.birthDate): "¿Cuál es la fecha de nacimiento del niño o la niña?"
    case .item(.firstName): "¿Cuál es el nombre de pila del niño o la niña? Deletréelo, por favor."
    case .item(.lastName): "¿Y sus apellidos? Deletréelos también, por favor."
    case .item(.grade): "¿En qué grado está?"
    case .item(.address):
      "¿Cuál es la dirección de la casa del niño o la niña? ¿Hay número de apartamento? Si la calle es poco común, deletréela, por favor."
    case .item(.phone): "¿Qué teléfono de su casa tiene la escuela?"
    case .item(.contactName):
      "¿Quién es un contacto de emergencia, que no sea usted? Nombre y apellido, y deletréeme el apellido, por favor."
    case .item(.contactPhone): "¿Y el teléfono de esa persona?"
    case .readBack: "Le leo sus respuestas. Dígame por favor si algo no está bien."
    case .readBackAgain:
      "Algo no coincide con los datos de la escuela. No puedo ver qué. Ayuda decir: el nombre completo como lo tiene la escuela, los dos apellidos, el apartamento, la dirección de antes o la nueva. Se las leo todas una vez más."
    case .id:
      "Muéstreme su identificación, por favor: de California, licencia de manejar, matrícula consular o pasaporte."
    case .idAgain(.expired):
      "Esa está vencida. ¿Tiene otra: de California, licencia de manejar, matrícula consular o pasaporte?"
    case .idAgain(.onScreen):
      "Necesito ver la tarjeta o el pasaporte mismo, no una foto. ¿Lo tiene con usted?"
    case .idAgain(.unsuitable):
      "Esa no sirve aquí. ¿Tiene otra: de California, licencia de manejar, matrícula consular o pasaporte?"
    case .idName: "Sosténgala quieta, por favor, para que pueda leerla."
    case .challenge(.rightHand): "Pase despacio la mano derecha abierta por delante de la cara, por favor."
    case .challenge(.leftHand): "Pase despacio la mano izquierda abierta por delante de la cara, por favor."
    case .challenge(.turnLeft): "Voltee despacio la cabeza a la izquierda, por favor."
    case .challenge(.turnRight): "Voltee despacio la cabeza a la derecha, por favor."
    case .challenge(.lookUp): "Mire al techo y luego otra vez a la cámara, por favor."
    case .challenge(.touchEar): "Tóquese la oreja derecha, por favor."
    case .ready(.remote):
      "Ya le puedo decir su PIN. ¿Tiene con qué escribir? Por favor no comparta su pantalla y que nadie esté grabando."
    case .ready(.counter): "Ya le puedo mostrar su PIN. Tenga con qué copiarlo, por favor."
    case .readBackPIN(.remote): "Léame el número, por favor."
    case .readBackPIN(.counter): "Señale cada dígito que escribió, por favor, para que yo lo compruebe."
    case .misread: "No es exactamente así. Se lo puedo mostrar una vez más."
    case .sibling: "¿Necesita el PIN de otro hijo o hija?"
    case .closed(.disclosed, _):
      "Está bien. Úselo con el número de estudiante y la fecha de nacimiento para agregar a su hijo o hija en el Portal para Padres. No lo comparta con nadie."
    case .closed(.unconfirmed, _):
      "No pudimos confirmar el número. Llame otra vez, por favor, o pregunte en la escuela."
    case .closed(.unjudged, let reference):
      "Tenemos que parar aquí. Esto no cuenta en su contra. Llame otra vez, por favor, con el número de caso \(reference.spoken)."
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "Esto no se puede completar ahora. Vaya por favor con la gerente de la oficina de la escuela con su identificación con foto y los documentos de tutela o de domicilio que tenga. Cuando hayan revisado los datos, o después de 24 horas, intente de nuevo. Su número de caso es \(reference.spoken)."
    case .refused(.open(.noVideo), let reference):
      "Para seguir tengo que verle, así que no lo puedo hacer solo por voz. Puede llamar por video cuando quiera, o venir a la escuela o a una oficina del distrito con su identificación con foto. Su número de caso es \(reference.spoken)."
    case .refused(.open(.idUnsuitable), let reference):
      "Necesito una identificación de California, licencia de manejar, matrícula consular o pasaporte. Llame otra vez cuando la tenga, por favor, o vaya a la oficina de la escuela. Su número de caso es \(reference.spoken)."
    case .refused(.open(.idExpired), let reference):
      "Ese documento está vencido. Llame otra vez con uno vigente, por favor, o vaya a la oficina de la escuela. Su número de caso es \(reference.spoken)."
    case .refused(.open(.incompleteRecord), let reference):
      "A los datos de la escuela les falta algo que tengo que preguntar. Pida por favor en la oficina de la escuela que completen la tarjeta de emergencia y llame otra vez. Su número de caso es \(reference.spoken)."
    case .refused(.open(.notGuardian), let reference):
      "Esto solo se le puede dar al padre, la madre o el tutor legal verificado. Ellos pueden llamar, o la escuela puede decidir a quién registra. Vaya por favor a la oficina de la escuela. Su número de caso es \(reference.spoken)."
    case .refused(.open(.adultStudent), let reference):
      "El estudiante tiene 18 años, así que estos derechos son suyos. Puede pedirlo en persona o dejar su consentimiento en la escuela. Su número de caso es \(reference.spoken)."
    case .refused(.open(.otherSchool), let reference):
      "Aquí solo puedo atender a las familias de esta escuela. Llame por favor a la línea del distrito con su número de caso: \(reference.spoken)."
    case .refused(.open(.childNotFound), let reference):
      "No encuentro al estudiante con esos datos. Pida el número de estudiante en la escuela y llame otra vez, por favor. Su número de caso es \(reference.spoken)."
    case .hold: "Quédese donde yo le pueda ver, por favor. Enseguida regreso."
    case .holdOver: "Gracias por esperar."
    case .abandoned(let reference):
      "Lo dejamos aquí. Puede llamar otra vez cuando quiera. Su número de caso es \(reference.spoken)."
    case .parked(let reference):
      "Le guardo su número de caso \(reference.spoken). Llámenos otra vez con ese número, por favor."
    }
  }
}
