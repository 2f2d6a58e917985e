import CYajl

/// What a JSON text is made of.
enum JSONToken {
  case objectStart, objectEnd, arrayStart, arrayEnd, null
  case key([UInt8])
  /// A string, or a number or boolean as it is written.
  case value([UInt8])
}

/// Takes a parser's tokens. Answers whether to go on.
protocol YajlDelegate: AnyObject {
  func take(_ token: JSONToken, line: Int, column: Int) -> Bool
}

/// Yajl, which hands a text out in tokens as it comes in. Owns the C parser and frees it.
@safe final class YajlParser {
  private let parser: yajl_handle
  private let context: YajlContext
  private let callbacks: UnsafeMutablePointer<yajl_callbacks>

  /// Nil if there is no memory for it.
  init?(delegate: any YajlDelegate) {
    context = YajlContext(delegate: delegate)
    unsafe callbacks = UnsafeMutablePointer<yajl_callbacks>.allocate(capacity: 1)
    unsafe callbacks.initialize(to: YajlContext.callbacks)
    // Yajl holds both unretained: the properties keep them alive.
    let data = unsafe Unmanaged.passUnretained(context).toOpaque()
    guard let parser = unsafe yajl_alloc(callbacks, nil, data) else {
      unsafe callbacks.deallocate()
      return nil
    }
    unsafe self.parser = parser
    // One object a line is several values.
    _ = unsafe pinline_yajl_allow_multiple_values(parser)
  }

  deinit {
    unsafe yajl_free(parser)
    unsafe callbacks.deallocate()
  }

  /// Reads on; no bytes at the end. False if the text is not well-formed or a token said to stop.
  func parse(_ chunk: [UInt8]) -> Bool {
    unsafe context.begin(parser, chunk)
    let status = unsafe chunk.isEmpty ? yajl_complete_parse(parser) : yajl_parse(parser, chunk, chunk.count)
    context.finish()
    return status == yajl_status_ok
  }

  /// Where the token at hand begins.
  var place: (line: Int, column: Int) { (context.places.line, context.places.column) }
  /// How many bytes were read since the last token ended.
  var bytesWaiting: Int { context.places.waiting }
}

/// What yajl's callbacks find through their user data. Lives as long as the `YajlParser` that holds it.
@safe private final class YajlContext {
  private let delegate: any YajlDelegate
  private(set) var places = JSONPlaces()
  private var parser: yajl_handle?
  private var chunk: [UInt8] = []
  private var done = 0

  init(delegate: any YajlDelegate) {
    self.delegate = delegate
    unsafe parser = nil
  }

  func begin(_ parser: yajl_handle, _ chunk: [UInt8]) {
    unsafe self.parser = parser
    (self.chunk, done) = (chunk, 0)
  }

  func finish() {
    places.skip(chunk[done...])
    chunk = []
  }

  func take(_ token: JSONToken) -> CInt {
    guard let parser = unsafe parser else { return 0 }
    let end = unsafe min(max(done, Int(clamping: yajl_get_bytes_consumed(parser))), chunk.count)
    places.end(after: chunk[done..<end])
    done = end
    return delegate.take(token, line: places.line, column: places.column) ? 1 : 0
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> YajlContext? {
    unsafe data.map { unsafe Unmanaged<YajlContext>.fromOpaque($0).takeUnretainedValue() }
  }

  static var callbacks: yajl_callbacks {
    unsafe yajl_callbacks(
      yajl_null: { unsafe YajlContext.of($0)?.take(.null) ?? 0 },
      yajl_boolean: { unsafe YajlContext.of($0)?.take(.value(Array(($1 == 0 ? "false" : "true").utf8))) ?? 0 },
      yajl_integer: nil, yajl_double: nil,
      yajl_number: { data, bytes, count in
        let bytes = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(clamping: count))
        return unsafe YajlContext.of(data)?.take(.value(Array(bytes))) ?? 0
      },
      yajl_string: { data, bytes, count in
        let bytes = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(clamping: count))
        return unsafe YajlContext.of(data)?.take(.value(Array(bytes))) ?? 0
      },
      yajl_start_map: { unsafe YajlContext.of($0)?.take(.objectStart) ?? 0 },
      yajl_map_key: { data, bytes, count in
        let bytes = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(clamping: count))
        return unsafe YajlContext.of(data)?.take(.key(Array(bytes))) ?? 0
      },
      yajl_end_map: { unsafe YajlContext.of($0)?.take(.objectEnd) ?? 0 },
      yajl_start_array: { unsafe YajlContext.of($0)?.take(.arrayStart) ?? 0 },
      yajl_end_array: { unsafe YajlContext.of($0)?.take(.arrayEnd) ?? 0 })
  }
}
