import Diagnostics
import Ledger
import Records
import Verification

extension ScriptLine {
  /// - Guide: III.4.a
  package var spanish: String {
    switch self {
    case .joinVideo(let meeting):
      "Para esto necesito verle. ¿Puede entrar ahora a una videollamada? El número de la reunión es \(meeting.spoken.number) y el código de acceso es \(meeting.spoken.passcode)."
    case .child:
      "Tenga su identificación a la mano. ¿Cuál es el nombre o el número del estudiante?"
    case .childBirth: "¿Y la fecha de nacimiento del niño o la niña?"
    case .childSchool: "¿A qué escuela va?"
    case .childSecond: "¿El niño o la niña tiene un segundo nombre?"
    case .childNumber: "¿Tiene el número de estudiante?"
    case .childAgain: "No me aparece. ¿Me lo puede repetir despacio? Por favor, deletréeme los nombres."
    case .caller: "¿Y el nombre completo de usted? Deletréemelo, por favor."
    case .relationship: "¿Qué parentesco tiene con el niño o la niña?"
    case .see(.remote, let reference):
      "Por favor, prenda su cámara y repítame este número de caso: \(reference.spoken)."
    case .see(.counter, _):
      "Gracias por venir. Le voy a hacer unas preguntas sobre el niño o la niña y después voy a ver su identificación."
    case .seeSibling(.remote, let reference):
      "Este niño o niña tiene su propio número de caso. Por favor, siga frente a la cámara y repítamelo: \(reference.spoken)."
    case .seeSibling(.counter, _): "Ahora le voy a hacer las mismas preguntas sobre este niño o niña."
    case .seeAgain(.remote, let reference):
      "Necesito verle otra vez. Por favor, prenda su cámara y repítame el número de caso: \(reference.spoken)."
    case .seeAgain(.counter, _): "Seguimos donde nos quedamos."
    case .item(.birthDate): "¿Cuál es la fecha de nacimiento del niño o la niña?"
    case .item(.firstName): "¿Cuál es el nombre del niño o la niña? Deletréemelo, por favor."
    case .item(.lastName): "¿Y los apellidos? Deletréemelos también."
    case .item(.grade): "¿En qué grado está?"
    case .item(.address): "¿Cuál es el domicilio del niño o la niña?"
    case .unit: "¿Tiene número de apartamento?"
    case .restOfName: "¿Y el resto de ese nombre?"
    case .item(.phone): "¿Qué número de teléfono tiene registrado la escuela?"
    case .item(.contactName):
      "Aparte de usted, ¿quién es contacto de emergencia? Deletréeme el apellido."
    case .item(.contactPhone): "¿Y cuál es el teléfono de esa persona?"
    case .readBack: "Le voy a leer sus respuestas. Si algo no está bien, dígame, por favor."
    case .readBackAgain:
      "Algo no coincide con los datos de la escuela. No puedo ver qué es. Muchas veces ayuda el nombre completo como lo tiene la escuela, con los dos apellidos. También puede ayudar el número de apartamento, o la dirección anterior o la nueva. Le voy a leer todo una vez más."
    case .id:
      "Por favor, muestre su ID de California, licencia, matrícula o pasaporte."
    case .idAgain(.expired):
      "Esa identificación ya está vencida. ¿Tiene alguna otra identificación con foto? Puede ser una identificación de California, licencia de manejar, matrícula consular o pasaporte."
    case .idAgain(.onScreen):
      "Necesito ver la tarjeta o el pasaporte en físico, no una foto. ¿Lo tiene a la mano?"
    case .idAgain(.unsuitable):
      "Esa no se la puedo aceptar. ¿Tiene alguna otra identificación con foto? Puede ser una identificación de California, licencia de manejar, matrícula consular o pasaporte."
    case .idName: "Por favor, no mueva la identificación."
    case .challenge(.rightHand): "Por favor, pase despacio la mano derecha abierta frente a su cara."
    case .challenge(.leftHand): "Por favor, pase despacio la mano izquierda abierta frente a su cara."
    case .challenge(.turnLeft): "Por favor, voltee despacio la cabeza a la izquierda."
    case .challenge(.turnRight): "Por favor, voltee despacio la cabeza a la derecha."
    case .challenge(.lookUp): "Por favor, mire al techo y luego otra vez a la cámara."
    case .challenge(.touchEar): "Por favor, tóquese la oreja derecha."
    case .ready(.remote):
      "Ya le puedo dar su PIN. ¿Tiene con qué apuntar? Por favor, no comparta su pantalla ni grabe."
    case .ready(.counter): "Ya le puedo mostrar su PIN. Por favor, tenga con qué apuntarlo."
    case .readBackPIN(.remote): "¿Me puede leer el número que apuntó, por favor?"
    case .readBackPIN(.counter): "Por favor, señale uno por uno los números que apuntó, para revisarlos."
    case .misread: "No coincide. Se lo puedo dar una vez más."
    case .sibling: "¿Necesita el PIN de otro niño o niña?"
    case .closed(.disclosed, _):
      "Correcto. Para agregar a su hijo o hija, entre al Portal para Padres. Escriba el número de estudiante, la fecha de nacimiento y este PIN. Por favor, no le dé el PIN a nadie."
    case .closed(.unconfirmed, _):
      "No pudimos confirmar el PIN. Por favor, llame otra vez o pregunte en la escuela."
    case .closed(.unjudged, let reference):
      "Tenemos que parar aquí. Esto no cuenta en su contra. Por favor, llame otra vez. Su número de caso es \(reference.spoken)."
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "En este momento no lo puedo completar. Por favor, vaya con la persona encargada de la oficina de la escuela. Lleve su identificación con foto y los papeles de tutela o de domicilio que tenga. Cuando la escuela haya revisado sus datos, o después de 24 horas, intente de nuevo. Su número de caso es \(reference.spoken)."
    case .refused(.open(.noVideo), let reference):
      "Para esto necesito verle, así que no lo puedo hacer solo por teléfono. Por favor, llame cuando pueda entrar por video. O venga a la escuela o a una oficina del distrito con su identificación con foto. Su número de caso es \(reference.spoken)."
    case .refused(.open(.idUnsuitable), let reference):
      "Necesito una identificación de California, licencia de manejar, matrícula consular o pasaporte. Por favor, llame otra vez cuando la tenga, o vaya a la oficina de la escuela. Su número de caso es \(reference.spoken)."
    case .refused(.open(.idExpired), let reference):
      "Esa identificación ya está vencida. Por favor, llame otra vez cuando tenga una vigente, o vaya a la oficina de la escuela. Su número de caso es \(reference.spoken)."
    case .refused(.open(.incompleteRecord), let reference):
      "En los datos de la escuela falta algo que tengo que preguntar. Por favor, pida en la oficina de la escuela que completen la tarjeta de emergencia. Después llame otra vez. Su número de caso es \(reference.spoken)."
    case .refused(.open(.recordLeftOut), let reference):
      "Los datos de este estudiante en la escuela tienen un error, así que no puedo seguir. Por favor, pida en la oficina de la escuela que los corrijan. Después llame otra vez. Su número de caso es \(reference.spoken)."
    case .refused(.open(.notGuardian), let reference):
      "El PIN solo se lo puedo dar al padre, la madre o el tutor legal verificado. Uno de ellos puede llamar. La escuela decide a quién registra; por favor, vaya a la oficina de la escuela. Su número de caso es \(reference.spoken)."
    case .refused(.open(.adultStudent), let reference):
      "Como ya tiene 18 años, ahora la decisión es del estudiante. Él o ella lo puede pedir, o puede firmar un consentimiento en la escuela. Su número de caso es \(reference.spoken)."
    case .refused(.open(.otherSchool), let reference):
      "Aquí solo puedo atender a las familias de esta escuela. Por favor, llame a la línea de ayuda del distrito y dé su número de caso: \(reference.spoken)."
    case .refused(.open(.childNotFound), let reference):
      "No encuentro al estudiante con esos datos. Por favor, pida el número de estudiante en la escuela y llame otra vez. Su número de caso es \(reference.spoken)."
    case .abandoned(let reference):
      "Está bien, aquí lo dejamos. Puede llamar otra vez cuando guste. Su número de caso es \(reference.spoken)."
    case .parked(let reference):
      "Voy a guardar su caso con el número \(reference.spoken). Cuando regrese, denos ese número. Vamos a tener que verle y hacerle las preguntas otra vez."
    case .hold(.counter): "Por favor, quédese aquí donde le pueda ver. Enseguida regreso con usted."
    case .hold(.remote): "Por favor, quédese en la línea y frente a la cámara. Enseguida regreso con usted."
    case .holdOver: "Gracias por esperar."
    }
  }
}
