extension Collection<UInt8> {
  /// Whether a text begins with the byte order mark of UTF-16, in either order.
  @usableFromInline package var hasWideMark: Bool {
    starts(with: [0xFE, 0xFF]) || starts(with: [0xFF, 0xFE])
  }

  /// How many bytes the byte order mark takes that some editors write before a text: U+FEFF, if it is there.
  @usableFromInline package var byteOrderMarkCount: Int {
    starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}

extension JSONError {
  /// A kind of file that people give instead of a text, known by its first bytes.
  public enum FileKind: Hashable, CaseIterable, Sendable {
    /// A document or a table of an office program, old or new.
    case office
    case pdf
    case image
    /// Files packed into one.
    case archive
    /// A page of the web, or XML.
    case markup

    /// Looks at how a file begins.
    public init?(of bytes: UnsafeRawBufferPointer) {
      guard
        let known = Self.beginnings.first(where: { bytes.starts(with: $0.bytes) })
      else { return nil }
      self = known.kind == .archive && Self.isOffice(bytes) ? .office : known.kind
    }

    private static let beginnings: [(bytes: [UInt8], kind: Self)] = [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .office), (Array("{\\rtf".utf8), .office),
      (Array("%PDF".utf8), .pdf),
      ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
      (Array("GIF8".utf8), .image),
      (Array("BM".utf8), .image), (Array("II*\0".utf8), .image), (Array("MM\0*".utf8), .image),
      (Array("RIFF".utf8), .image),
      (Array("PK\u{3}\u{4}".utf8), .archive), (Array("PK\u{5}\u{6}".utf8), .archive),
      (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
      ([0x1F, 0x8B], .archive),
      (Array("<!DOCTYPE".utf8), .markup), (Array("<!doctype".utf8), .markup),
      (Array("<html".utf8), .markup), (Array("<HTML".utf8), .markup),
      (Array("<?xml".utf8), .markup),
    ]

    /// Whether the first names in an archive are those that office programs give.
    private static func isOffice(_ bytes: UnsafeRawBufferPointer) -> Bool {
      let head = String(
        decoding: bytes.prefix(4096).filter { $0 < 0x80 && $0 >= 0x20 }, as: UTF8.self)
      let names = ["[Content_Types].xml", "word/", "xl/", "ppt/", "docProps/", "opendocument"]
      return head.utf8.indices.contains { start in
        names.contains { head.utf8[start...].starts(with: $0.utf8) }
      }
    }
  }
}
