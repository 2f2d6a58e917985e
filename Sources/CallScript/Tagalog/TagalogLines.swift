import Diagnostics
import Ledger
import Records
import Verification

/// Drafted by machine; nobody who speaks it has signed it off yet.
extension ScriptLine {
  package var tagalog: String {
    switch self {
    case .joinVideo(let meeting):
      "Kailangan ko po kayong makita para dito. Makakasali po ba kayo sa video call ngayon? Ang numero ng miting ay \(meeting.spoken.number), at ang passcode ay \(meeting.spoken.passcode)."
    case .child: "Pakihanda po ang inyong ID na may litrato. Ano po ang numero ng estudyante o pangalan ng bata?"
    case .childBirth: "At ang petsa po ng kapanganakan ng bata?"
    case .childSchool: "Saan pong paaralan pumapasok ang bata?"
    case .childSecond: "May gitnang pangalan po ba ang bata?"
    case .childNumber: "Alam po ba ninyo ang numero ng estudyante?"
    case .childAgain: "Hindi ko po makita. Pakiulit po nang dahan-dahan, at pakibaybay ang mga pangalan."
    case .caller: "At ano po ang buong pangalan ninyo? Pakibaybay po."
    case .relationship: "Kaano-ano po ninyo ang bata?"
    case .see(.remote, let reference):
      "Pakibuksan po ang inyong kamera, at pakiulit ang numerong ito ng kaso: \(reference.spoken)."
    case .see(.counter, _):
      "Salamat po sa pagpunta. May ilang tanong po ako tungkol sa bata, at pagkatapos ay titingnan ko ang inyong ID."
    case .seeSibling(.remote, let reference):
      "May sariling numero ng kaso po ang batang ito. Manatili po sa harap ng kamera at pakiulit ito: \(reference.spoken)."
    case .seeSibling(.counter, _): "Itatanong ko po ngayon ang parehong mga tanong tungkol sa batang ito."
    case .seeAgain(.remote, let reference):
      "Kailangan ko po kayong makita ulit. Pakibuksan po ang kamera at pakiulit ang numero ng kaso: \(reference.spoken)."
    case .seeAgain(.counter, _): "Salamat po sa paghihintay. May ilang bagay po na kailangan nating ulitin."
    case .item(.birthDate): "Ano po ang petsa ng kapanganakan ng bata?"
    case .item(.firstName): "Ano po ang unang pangalan ng bata? Pakibaybay po."
    case .item(.lastName): "At ang apelyido po? Pakibaybay din po."
    case .item(.grade): "Anong baitang na po ang bata?"
    case .item(.address): "Ano po ang tirahan ng bata?"
    case .unit: "May numero po ba ang apartment o yunit?"
    case .restOfName: "At ang natitirang bahagi po ng pangalang iyon?"
    case .item(.phone): "Anong numero po ng telepono ang nakatala sa paaralan?"
    case .item(.contactName): "Bukod po sa inyo, sino ang kontak para sa emerhensiya? Pakibaybay po ang apelyido."
    case .item(.contactPhone): "At ano po ang numero ng telepono ng taong iyon?"
    case .readBack: "Babasahin ko po ang inyong mga sagot. Pakisabi po agad kung may mali."
    case .readBackAgain:
      "May hindi po tugma sa rekord ng paaralan. Hindi ko po makita kung alin. Madalas pong nakakatulong ang buong pangalan na gaya ng nasa paaralan, kasama ang dalawang apelyido. Makakatulong din po ang numero ng apartment, o ang luma o bagong tirahan. Babasahin ko po ulit ang lahat."
    case .id: "Pakipakita po ang inyong California ID, lisensya sa pagmamaneho, kard ng konsulado o pasaporte."
    case .idAgain(.expired):
      "Paso na po ang ID na iyan. May iba pa po ba kayong ID na may litrato? Puwede po ang California ID, lisensya sa pagmamaneho, kard ng konsulado o pasaporte."
    case .idAgain(.onScreen):
      "Kailangan ko pong makita ang mismong kard o pasaporte, hindi ang litrato nito. Dala po ba ninyo?"
    case .idAgain(.unsuitable):
      "Hindi ko po matatanggap iyan. May iba pa po ba kayong ID na may litrato? Puwede po ang California ID, lisensya sa pagmamaneho, kard ng konsulado o pasaporte."
    case .idName: "Pakihawakan po nang hindi gumagalaw."
    case .challenge(.rightHand): "Pakidaan po nang dahan-dahan ang nakabukang kanang kamay sa harap ng inyong mukha."
    case .challenge(.leftHand): "Pakidaan po nang dahan-dahan ang nakabukang kaliwang kamay sa harap ng inyong mukha."
    case .challenge(.turnLeft): "Pakilingon po nang dahan-dahan ang ulo sa kaliwa."
    case .challenge(.turnRight): "Pakilingon po nang dahan-dahan ang ulo sa kanan."
    case .challenge(.lookUp): "Tumingin po kayo sa kisame, at pagkatapos ay sa kamera ulit."
    case .challenge(.touchEar): "Pakihawakan po ang inyong kanang tainga."
    case .ready(.remote):
      "Maibibigay ko na po ang inyong PIN. May panulat po ba kayo? Huwag po ninyong ibahagi ang screen o i-record ito."
    case .ready(.counter): "Maipapakita ko na po ang inyong PIN. May panulat po ba kayo?"
    case .readBackPIN(.remote): "Pakibasa po sa akin ang numerong isinulat ninyo."
    case .readBackPIN(.counter): "Pakituro po isa-isa ang mga numerong isinulat ninyo, para masuri ko."
    case .misread: "Hindi po tugma. Maibibigay ko po ito nang isa pang beses."
    case .sibling: "Kailangan po ba ninyo ang PIN ng isa pang bata?"
    case .closed(.disclosed, _):
      "Tama po. Para idagdag ang inyong anak, pumunta po sa Parent Portal. Ilagay po ang numero ng estudyante, petsa ng kapanganakan at ang PIN na ito. Huwag po ninyong ibigay ang PIN kahit kanino."
    case .closed(.unconfirmed, _):
      "Hindi po namin nakumpirma ang PIN. Tumawag po ulit, o magtanong sa paaralan ng inyong anak."
    case .closed(.unjudged, let reference):
      "Kailangan po nating huminto rito. Hindi po ito laban sa inyo. Tumawag po ulit. Ang numero po ng inyong kaso ay \(reference.spoken)."
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "Hindi ko po ito makukumpleto ngayon. Pumunta po sa office manager ng paaralan ng inyong anak. Dalhin po ang inyong ID na may litrato at anumang papeles ng pagiging tagapag-alaga o ng tirahan. Kapag nasuri na ng paaralan ang rekord nito, o pagkalipas ng 24 na oras, subukan po ulit. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .refused(.open(.noVideo), let reference):
      "Kailangan ko po kayong makita para dito, kaya hindi ito magagawa sa telepono lamang. Tumawag po ulit kapag makakasali na kayo sa video. O pumunta po sa paaralan o sa tanggapan ng distrito, dala ang ID na may litrato. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .refused(.open(.idUnsuitable), let reference):
      "Kailangan ko po ang California ID, lisensya sa pagmamaneho, kard ng konsulado o pasaporte. Tumawag po ulit kapag mayroon na kayo, o pumunta sa office manager ng paaralan. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .refused(.open(.idExpired), let reference):
      "Paso na po ang ID na iyan. Tumawag po ulit kapag may bago na kayo, o pumunta sa office manager ng paaralan. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .refused(.open(.incompleteRecord), let reference):
      "May kulang po sa rekord ng paaralan na kailangan kong itanong. Pakisabi po sa office manager ng paaralan na kumpletuhin ang emergency card. Pagkatapos po ay tumawag ulit. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .refused(.open(.recordLeftOut), let reference):
      "May mali po sa rekord ng paaralan tungkol sa batang ito, kaya hindi ko po ito maituloy. Pakisabi po sa office manager ng paaralan na itama ang rekord. Pagkatapos po ay tumawag ulit. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .refused(.open(.notGuardian), let reference):
      "Maibibigay ko lang po ang PIN sa beripikadong magulang o legal na tagapag-alaga. Maaari pong tumawag ang isa sa kanila. Ang paaralan po ang nagpapasya kung sino ang nakatala, kaya pumunta po sa office manager ng paaralan. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .refused(.open(.adultStudent), let reference):
      "Dahil 18 taong gulang na po ang estudyante, siya na ang magpapasya. Maaari po niya itong hingin, o pumirma ng pahintulot sa paaralan. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .refused(.open(.otherSchool), let reference):
      "Mga pamilya lang po ng paaralang ito ang matutulungan ko. Tumawag po sa hotline ng distrito at ibigay ang numero ng inyong kaso: \(reference.spoken)."
    case .refused(.open(.childNotFound), let reference):
      "Wala po akong makitang estudyante sa impormasyong iyan. Pakihingi po sa paaralan ang numero ng estudyante, at tumawag ulit. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .abandoned(let reference):
      "Sige po, hanggang dito na lang. Makakatawag po kayo ulit kahit kailan. Ang numero po ng inyong kaso ay \(reference.spoken)."
    case .parked(let reference):
      "Itatago ko po ang inyong kaso sa numerong \(reference.spoken). Pagbalik po ninyo, ibigay ang numerong iyon. Kailangan po namin kayong makita ulit at itanong muli ang mga tanong."
    case .hold(.counter): "Manatili po kayo rito kung saan ko kayo nakikita. Babalik po ako agad."
    case .hold(.remote): "Huwag po ninyong ibaba ang telepono, at manatili sa harap ng kamera. Babalik po ako agad."
    case .holdOver: "Salamat po sa paghihintay."
    }
  }
}
