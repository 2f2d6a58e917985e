import Yams

/// A value of the guide's file, and the way to it.
struct GuideNode {
  let node: Node
  let path: String

  var line: Int { node.mark?.line ?? 1 }
  var column: Int { node.mark?.column ?? 1 }

  func inside(_ name: String, _ node: Node) -> GuideNode {
    GuideNode(node: node, path: path.isEmpty ? name : "\(path).\(name)")
  }
}

/// The values below a group's keys; what was not there or not right is not among them.
struct GuideGroup {
  let place: GuideNode
  var values: [GuideKey: GuideNode] = [:]
}
