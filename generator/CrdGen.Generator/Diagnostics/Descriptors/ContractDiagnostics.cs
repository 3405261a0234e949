using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Diagnostics about what is emitted for clients. Each has a page in <c>docs/rules</c>.</summary>
internal static class ContractDiagnostics
{
    public static readonly DiagnosticDescriptor NoContract = new(
        "CRD0601",
        "A type cannot be read and written by a client",
        "No client is emitted for what contains '{0}': {1}",
        "CrdGen.Client",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0601"));
}
