using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>The target version of Kubernetes, and what it does not know.</summary>
internal static class VersionDiagnostics
{
    public static readonly DiagnosticDescriptor Target = new(
        "CRD0801",
        "The target version of Kubernetes is not known",
        "CrdGenKubernetesVersion is '{0}': {1}",
        "CrdGen.Versions",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0801"));

    public static readonly DiagnosticDescriptor Newer = new(
        "CRD0802",
        "The target version of Kubernetes does not know the field",
        "{1} of '{0}' needs Kubernetes {2}, and the target is {3}, which does not know the field: leave it out, or raise CrdGenKubernetesVersion",
        "CrdGen.Versions",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0802"));

    public static readonly DiagnosticDescriptor Ignored = new(
        "CRD0803",
        "The target version of Kubernetes ignores the keyword",
        "{1} of '{0}' needs Kubernetes {2}, and the target is {3}, which ignores it: say it with [Pattern], or raise CrdGenKubernetesVersion",
        "CrdGen.Versions",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0803"));
}
