import Console
import Diagnostics
package import Practice

extension ScenarioProblem: PlacedProblem {}
extension ScenarioFault: Localized {}
extension ScenarioProblems: PlacedProblems {}
