using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model;
using CrdGen.Schema;

namespace CrdGen.Generator.Parsing.Controllers;

/// <summary>What is wrong with the controllers of a project, each and all together.</summary>
internal static class ControllerChecks
{
    public static IEnumerable<DiagnosticInfo> CheckAll(ImmutableArray<ParsedController> controllers) =>
        controllers.SelectMany(controller => controller.Diagnostics).Concat(Names(controllers)).Distinct();

    /// <summary>The first by class has its name; logs and metrics could not tell the others from it.</summary>
    private static IEnumerable<DiagnosticInfo> Names(ImmutableArray<ParsedController> controllers)
    {
        foreach (var group in controllers.Where(parsed => parsed.Controller is not null).GroupBy(parsed => parsed.Controller!.ControllerName, StringComparer.Ordinal))
        {
            var same = group.OrderBy(parsed => parsed.Controller!.HintName, StringComparer.Ordinal).ToList();
            foreach (var parsed in same.Skip(1))
            {
                yield return new(ControllerDiagnostics.DuplicateName, parsed.Location, EquatableArray.Of(parsed.Controller!.Name, same[0].Controller!.Name, group.Key));
            }
        }
    }
}
