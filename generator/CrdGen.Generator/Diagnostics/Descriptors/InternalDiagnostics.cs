using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Diagnostics about the generator itself. Each has a page in <c>docs/rules</c>.</summary>
internal static class InternalDiagnostics
{
    public static readonly DiagnosticDescriptor InternalError = new(
        "CRD0901",
        "The generator failed",
        "CrdGen failed on '{0}': {1} (please report this with the declaration of the type)",
        "CrdGen.Internal",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0901"));
}
