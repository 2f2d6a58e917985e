import Diagnostics
import Ledger
import Records
import Verification

/// Drafted by machine; nobody who speaks it has signed it off yet.
extension ScriptLine {
  package var korean: String {
    switch self {
    case .joinVideo(let meeting):
      "이 일을 하려면 얼굴을 확인해야 합니다. 지금 화상 통화에 들어오실 수 있나요? 회의 번호는 \(meeting.spoken.number), 암호는 \(meeting.spoken.passcode)입니다."
    case .child: "사진이 있는 신분증을 준비해 주세요. 학생 번호나 학생 이름이 어떻게 되나요?"
    case .childBirth: "학생의 생년월일도 말씀해 주시겠어요?"
    case .childSchool: "학생이 어느 학교에 다니나요?"
    case .childSecond: "학생에게 미들 네임이 있나요?"
    case .childNumber: "학생 번호를 알고 계신가요?"
    case .childAgain: "찾을 수 없습니다. 천천히 다시 말씀해 주시고, 이름은 철자를 하나씩 불러 주세요."
    case .caller: "본인의 성함 전체가 어떻게 되시나요? 철자를 하나씩 불러 주세요."
    case .relationship: "학생과 어떤 관계이신가요?"
    case .see(.remote, let reference): "카메라를 켜고 이 접수 번호를 따라 말씀해 주세요: \(reference.spoken)."
    case .see(.counter, _): "와 주셔서 감사합니다. 학생에 대해 몇 가지 여쭤본 뒤 신분증을 확인하겠습니다."
    case .seeSibling(.remote, let reference): "이 학생은 접수 번호가 따로 있습니다. 카메라 앞에서 그 번호를 따라 말씀해 주세요: \(reference.spoken)."
    case .seeSibling(.counter, _): "이제 이 학생에 대해 같은 질문을 드리겠습니다."
    case .seeAgain(.remote, let reference): "다시 얼굴을 확인해야 합니다. 카메라를 켜고 접수 번호를 따라 말씀해 주세요: \(reference.spoken)."
    case .seeAgain(.counter, _): "기다려 주셔서 감사합니다. 몇 가지를 다시 확인하겠습니다."
    case .item(.birthDate): "학생의 생년월일이 어떻게 되나요?"
    case .item(.firstName): "학생의 이름이 무엇인가요? 철자를 하나씩 불러 주세요."
    case .item(.lastName): "성은 무엇인가요? 성도 철자를 하나씩 불러 주세요."
    case .item(.grade): "학생이 몇 학년인가요?"
    case .item(.address): "학생의 집 주소가 어떻게 되나요?"
    case .unit: "아파트 호수가 있나요?"
    case .restOfName: "그 이름의 나머지는 어떻게 되나요?"
    case .item(.phone): "학교에 등록된 전화번호가 무엇인가요?"
    case .item(.contactName): "본인 외에 비상 연락인은 누구인가요? 성의 철자를 하나씩 불러 주세요."
    case .item(.contactPhone): "그분의 전화번호는 무엇인가요?"
    case .readBack: "말씀하신 내용을 다시 읽어 드리겠습니다. 틀린 것이 있으면 바로 말씀해 주세요."
    case .readBackAgain:
      "학교 기록과 맞지 않는 것이 있습니다. 무엇인지는 제가 볼 수 없습니다. 학교에 등록된 그대로의 전체 이름과 성 두 개가 도움이 될 때가 많습니다. 아파트 호수나 이전 주소, 새 주소도 도움이 될 수 있습니다. 전부 한 번 더 읽어 드리겠습니다."
    case .id: "캘리포니아 신분증, 운전면허증, 영사관 신분증 또는 여권을 보여 주세요."
    case .idAgain(.expired): "그 신분증은 유효 기간이 지났습니다. 사진이 있는 다른 신분증이 있으신가요? 캘리포니아 신분증, 운전면허증, 영사관 신분증, 여권이면 됩니다."
    case .idAgain(.onScreen): "사진이 아니라 실물 카드나 여권을 봐야 합니다. 지금 가지고 계신가요?"
    case .idAgain(.unsuitable): "그 신분증은 받을 수 없습니다. 사진이 있는 다른 신분증이 있으신가요? 캘리포니아 신분증, 운전면허증, 영사관 신분증, 여권이면 됩니다."
    case .idName: "움직이지 않게 들고 계세요."
    case .challenge(.rightHand): "펼친 오른손을 얼굴 앞으로 천천히 지나가게 해 주세요."
    case .challenge(.leftHand): "펼친 왼손을 얼굴 앞으로 천천히 지나가게 해 주세요."
    case .challenge(.turnLeft): "고개를 천천히 왼쪽으로 돌려 주세요."
    case .challenge(.turnRight): "고개를 천천히 오른쪽으로 돌려 주세요."
    case .challenge(.lookUp): "천장을 올려다본 다음 다시 카메라를 봐 주세요."
    case .challenge(.touchEar): "오른쪽 귀를 손으로 만져 주세요."
    case .ready(.remote): "이제 PIN을 알려 드릴 수 있습니다. 적을 것이 있으신가요? 화면을 공유하거나 녹화하지 말아 주세요."
    case .ready(.counter): "이제 PIN을 보여 드릴 수 있습니다. 적을 것이 있으신가요?"
    case .readBackPIN(.remote): "적으신 번호를 저에게 다시 읽어 주세요."
    case .readBackPIN(.counter): "확인할 수 있도록 적으신 숫자를 하나씩 짚어 주세요."
    case .misread: "조금 다릅니다. 한 번 더 알려 드릴 수 있습니다."
    case .sibling: "다른 자녀의 PIN도 필요하신가요?"
    case .closed(.disclosed, _): "맞습니다. 자녀를 추가하시려면 학부모 포털에 들어가세요. 학생 번호, 생년월일, 이 PIN을 입력하시면 됩니다. PIN은 아무에게도 알려 주지 마세요."
    case .closed(.unconfirmed, _): "PIN을 확인하지 못했습니다. 다시 전화하시거나 자녀의 학교에 문의해 주세요."
    case .closed(.unjudged, let reference):
      "여기서 멈춰야 합니다. 이 일로 불이익을 받지는 않으십니다. 다시 전화해 주세요. 접수 번호는 \(reference.spoken)입니다."
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "지금은 이 일을 마칠 수 없습니다. 자녀 학교의 행정실 책임자를 찾아가 주세요. 사진이 있는 신분증과 후견 서류나 주소 서류를 가져가세요. 학교가 기록을 확인한 뒤, 또는 24시간 후에 다시 시도해 주세요. 접수 번호는 \(reference.spoken)입니다."
    case .refused(.open(.noVideo), let reference):
      "얼굴을 확인해야 하므로 전화만으로는 할 수 없습니다. 화상으로 들어오실 수 있을 때 다시 전화해 주세요. 또는 사진이 있는 신분증을 가지고 학교나 교육구 사무실로 오세요. 접수 번호는 \(reference.spoken)입니다."
    case .refused(.open(.idUnsuitable), let reference):
      "캘리포니아 신분증, 운전면허증, 영사관 신분증 또는 여권이 필요합니다. 준비되시면 다시 전화하시거나 학교 행정실 책임자를 찾아가 주세요. 접수 번호는 \(reference.spoken)입니다."
    case .refused(.open(.idExpired), let reference):
      "그 신분증은 유효 기간이 지났습니다. 유효한 신분증이 준비되시면 다시 전화하시거나 학교 행정실 책임자를 찾아가 주세요. 접수 번호는 \(reference.spoken)입니다."
    case .refused(.open(.incompleteRecord), let reference):
      "제가 여쭤봐야 할 내용이 학교 기록에 빠져 있습니다. 학교 행정실 책임자에게 비상 연락 카드를 고쳐 달라고 하세요. 그다음 다시 전화해 주세요. 접수 번호는 \(reference.spoken)입니다."
    case .refused(.open(.recordLeftOut), let reference):
      "이 학생의 학교 기록에 잘못된 부분이 있어서 진행할 수 없습니다. 학교 행정실 책임자에게 기록을 고쳐 달라고 하세요. 그다음 다시 전화해 주세요. 접수 번호는 \(reference.spoken)입니다."
    case .refused(.open(.notGuardian), let reference):
      "PIN은 확인된 부모나 법적 보호자에게만 드릴 수 있습니다. 그분들 중 한 분이 전화하시면 됩니다. 누구를 등록할지는 학교가 결정하므로 학교 행정실 책임자를 찾아가 주세요. 접수 번호는 \(reference.spoken)입니다."
    case .refused(.open(.adultStudent), let reference):
      "학생이 18세이므로 이제는 학생이 결정합니다. 학생이 직접 요청하거나 학교에서 동의서에 서명할 수 있습니다. 접수 번호는 \(reference.spoken)입니다."
    case .refused(.open(.otherSchool), let reference):
      "저는 이 학교의 가정만 도와드릴 수 있습니다. 교육구 상담 전화로 연락하셔서 접수 번호를 말씀해 주세요: \(reference.spoken)."
    case .refused(.open(.childNotFound), let reference):
      "그 정보로는 학생을 찾을 수 없습니다. 학교에 학생 번호를 물어보신 뒤 다시 전화해 주세요. 접수 번호는 \(reference.spoken)입니다."
    case .abandoned(let reference): "네, 여기서 마치겠습니다. 언제든지 다시 전화하셔도 됩니다. 접수 번호는 \(reference.spoken)입니다."
    case .parked(let reference): "\(reference.spoken) 번호로 저장해 두겠습니다. 다시 연락하실 때 그 번호를 말씀해 주세요. 얼굴 확인과 질문은 다시 해야 합니다."
    case .hold(.counter): "제가 볼 수 있도록 여기 계셔 주세요. 곧 돌아오겠습니다."
    case .hold(.remote): "전화를 끊지 말고 카메라 앞에 계셔 주세요. 곧 돌아오겠습니다."
    case .holdOver: "기다려 주셔서 감사합니다."
    }
  }
}
