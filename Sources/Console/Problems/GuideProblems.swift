import Diagnostics
package import Guide

extension GuideProblem: PlacedProblem {}
extension GuideFault: Localized {}
extension GuideProblems: PlacedProblems {}
