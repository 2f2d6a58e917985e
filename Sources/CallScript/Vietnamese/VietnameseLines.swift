import Diagnostics
import Ledger
import Records
import Verification

/// Drafted by machine; nobody who speaks it has signed it off yet.
extension ScriptLine {
  package var vietnamese: String {
    switch self {
    case .joinVideo(let meeting):
      "Để làm việc này, tôi cần nhìn thấy quý vị. Quý vị có thể vào cuộc gọi video ngay bây giờ không? Số cuộc họp là \(meeting.spoken.number), mật mã là \(meeting.spoken.passcode)."
    case .child: "Xin quý vị chuẩn bị giấy tờ có ảnh. Mã số học sinh hoặc tên của em là gì?"
    case .childBirth: "Còn ngày sinh của em?"
    case .childSchool: "Em học trường nào?"
    case .childSecond: "Em có tên đệm không?"
    case .childNumber: "Quý vị có mã số học sinh của em không?"
    case .childAgain: "Tôi không tìm thấy. Xin quý vị nói lại chậm rãi và đánh vần các tên."
    case .caller: "Xin cho biết họ tên đầy đủ của quý vị? Xin đánh vần giúp tôi."
    case .relationship: "Quý vị có quan hệ thế nào với em?"
    case .see(.remote, let reference): "Xin quý vị bật camera rồi đọc lại số hồ sơ này: \(reference.spoken)."
    case .see(.counter, _): "Cảm ơn quý vị đã đến. Tôi sẽ hỏi vài câu về em học sinh, sau đó xem giấy tờ của quý vị."
    case .seeSibling(.remote, let reference):
      "Em này có số hồ sơ riêng. Xin quý vị ở trước camera và đọc lại số này: \(reference.spoken)."
    case .seeSibling(.counter, _): "Bây giờ tôi sẽ hỏi những câu tương tự về em này."
    case .seeAgain(.remote, let reference):
      "Tôi cần nhìn thấy quý vị lần nữa. Xin bật camera và đọc lại số hồ sơ: \(reference.spoken)."
    case .seeAgain(.counter, _): "Cảm ơn quý vị đã chờ. Tôi cần hỏi lại vài điều."
    case .item(.birthDate): "Ngày sinh của em học sinh là ngày nào?"
    case .item(.firstName): "Tên của em là gì? Xin đánh vần giúp tôi."
    case .item(.lastName): "Còn họ của em? Xin đánh vần luôn."
    case .item(.grade): "Em học lớp mấy?"
    case .item(.address): "Địa chỉ nhà của em là gì?"
    case .unit: "Có số căn hộ không?"
    case .restOfName: "Còn phần còn lại của tên đó?"
    case .item(.phone): "Nhà trường đang có số điện thoại nào?"
    case .item(.contactName): "Ngoài quý vị ra, ai là người liên lạc khẩn cấp? Xin đánh vần họ của người đó."
    case .item(.contactPhone): "Còn số điện thoại của người đó?"
    case .readBack: "Tôi sẽ đọc lại các câu trả lời. Nếu có gì sai, xin quý vị ngắt lời tôi."
    case .readBackAgain:
      "Có điều gì đó không khớp với hồ sơ của trường. Tôi không thấy được đó là điều gì. Thường thì tên đầy đủ đúng như trường đang ghi, với cả hai họ, sẽ giúp được. Số căn hộ, địa chỉ cũ hoặc mới cũng có thể giúp. Tôi sẽ đọc lại tất cả một lần nữa."
    case .id: "Xin cho xem thẻ căn cước California, bằng lái xe, thẻ lãnh sự hoặc hộ chiếu."
    case .idAgain(.expired):
      "Giấy tờ đó đã hết hạn. Quý vị có giấy tờ nào khác có ảnh không? Có thể là thẻ căn cước California, bằng lái xe, thẻ lãnh sự hoặc hộ chiếu."
    case .idAgain(.onScreen): "Tôi cần xem chính tấm thẻ hoặc hộ chiếu, không phải ảnh chụp. Quý vị có mang theo không?"
    case .idAgain(.unsuitable):
      "Tôi không thể nhận giấy tờ đó. Quý vị có giấy tờ nào khác có ảnh không? Có thể là thẻ căn cước California, bằng lái xe, thẻ lãnh sự hoặc hộ chiếu."
    case .idName: "Xin giữ yên giấy tờ."
    case .challenge(.rightHand): "Xin đưa bàn tay phải mở ra, chậm rãi lướt qua trước mặt."
    case .challenge(.leftHand): "Xin đưa bàn tay trái mở ra, chậm rãi lướt qua trước mặt."
    case .challenge(.turnLeft): "Xin quay đầu chậm rãi sang trái."
    case .challenge(.turnRight): "Xin quay đầu chậm rãi sang phải."
    case .challenge(.lookUp): "Xin nhìn lên trần nhà, rồi nhìn lại camera."
    case .challenge(.touchEar): "Xin chạm tay vào tai phải."
    case .ready(.remote):
      "Bây giờ tôi có thể cho quý vị mã PIN. Quý vị có giấy bút không? Xin đừng chia sẻ màn hình hay ghi lại."
    case .ready(.counter): "Bây giờ tôi có thể cho quý vị xem mã PIN. Quý vị có giấy bút không?"
    case .readBackPIN(.remote): "Xin đọc lại cho tôi con số quý vị đã ghi."
    case .readBackPIN(.counter): "Xin chỉ từng chữ số quý vị đã ghi để tôi kiểm tra."
    case .misread: "Chưa đúng lắm. Tôi có thể cho quý vị thêm một lần nữa."
    case .sibling: "Quý vị có cần mã PIN cho một em khác không?"
    case .closed(.disclosed, _):
      "Đúng rồi. Để thêm con em, xin vào Cổng thông tin Phụ huynh. Nhập mã số học sinh, ngày sinh và mã PIN này. Xin đừng cho ai biết mã PIN."
    case .closed(.unconfirmed, _):
      "Chúng tôi chưa xác nhận được mã PIN. Xin gọi lại hoặc hỏi tại trường của con em quý vị."
    case .closed(.unjudged, let reference):
      "Chúng ta phải dừng ở đây. Việc này không gây bất lợi cho quý vị. Xin gọi lại. Số hồ sơ của quý vị là \(reference.spoken)."
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "Lúc này tôi không thể hoàn tất việc này. Xin gặp quản lý văn phòng tại trường của con em quý vị. Xin mang theo giấy tờ có ảnh và giấy tờ giám hộ hoặc địa chỉ nếu có. Khi trường đã kiểm tra hồ sơ, hoặc sau 24 giờ, xin thử lại. Số hồ sơ của quý vị là \(reference.spoken)."
    case .refused(.open(.noVideo), let reference):
      "Tôi cần nhìn thấy quý vị, nên không thể làm chỉ qua điện thoại. Xin gọi lại khi quý vị có thể dùng video. Hoặc đến trường hay văn phòng học khu với giấy tờ có ảnh. Số hồ sơ của quý vị là \(reference.spoken)."
    case .refused(.open(.idUnsuitable), let reference):
      "Tôi cần thẻ căn cước California, bằng lái xe, thẻ lãnh sự hoặc hộ chiếu. Xin gọi lại khi quý vị có, hoặc gặp quản lý văn phòng của trường. Số hồ sơ của quý vị là \(reference.spoken)."
    case .refused(.open(.idExpired), let reference):
      "Giấy tờ đó đã hết hạn. Xin gọi lại khi quý vị có giấy tờ còn hạn, hoặc gặp quản lý văn phòng của trường. Số hồ sơ của quý vị là \(reference.spoken)."
    case .refused(.open(.incompleteRecord), let reference):
      "Hồ sơ của trường thiếu một điều mà tôi phải hỏi. Xin nhờ quản lý văn phòng của trường cập nhật thẻ khẩn cấp. Sau đó xin gọi lại. Số hồ sơ của quý vị là \(reference.spoken)."
    case .refused(.open(.recordLeftOut), let reference):
      "Hồ sơ của trường về học sinh này có chỗ sai nên tôi không thể tiếp tục. Xin nhờ quản lý văn phòng của trường sửa lại hồ sơ. Sau đó xin gọi lại. Số hồ sơ của quý vị là \(reference.spoken)."
    case .refused(.open(.notGuardian), let reference):
      "Tôi chỉ có thể cho mã PIN cho phụ huynh hoặc người giám hộ hợp pháp đã được xác minh. Một trong những người đó có thể gọi. Trường quyết định ai được ghi tên, nên xin gặp quản lý văn phòng của trường. Số hồ sơ của quý vị là \(reference.spoken)."
    case .refused(.open(.adultStudent), let reference):
      "Vì học sinh đã 18 tuổi, nay học sinh tự quyết định. Học sinh có thể tự yêu cầu hoặc ký giấy đồng ý tại trường. Số hồ sơ của quý vị là \(reference.spoken)."
    case .refused(.open(.otherSchool), let reference):
      "Tôi chỉ có thể giúp các gia đình của trường này. Xin gọi đường dây trợ giúp của học khu và cho biết số hồ sơ: \(reference.spoken)."
    case .refused(.open(.childNotFound), let reference):
      "Tôi không tìm thấy học sinh nào với thông tin đó. Xin hỏi trường mã số học sinh rồi gọi lại. Số hồ sơ của quý vị là \(reference.spoken)."
    case .abandoned(let reference):
      "Vâng, chúng ta dừng ở đây. Quý vị có thể gọi lại bất cứ lúc nào. Số hồ sơ của quý vị là \(reference.spoken)."
    case .parked(let reference):
      "Tôi sẽ lưu hồ sơ của quý vị với số \(reference.spoken). Khi quay lại, xin cho chúng tôi biết số đó. Chúng tôi sẽ cần nhìn thấy quý vị và hỏi lại các câu hỏi."
    case .hold(.counter): "Xin quý vị ở lại đây để tôi nhìn thấy. Tôi sẽ quay lại ngay."
    case .hold(.remote): "Xin quý vị giữ máy và ở trước camera. Tôi sẽ quay lại ngay."
    case .holdOver: "Cảm ơn quý vị đã chờ."
    }
  }
}
