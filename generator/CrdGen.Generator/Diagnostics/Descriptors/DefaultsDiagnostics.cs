using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Diagnostics about defaults. Each has a page in <c>docs/rules</c>.</summary>
internal static class DefaultsDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidDefault = new(
        "CRD0301",
        "The default does not satisfy the schema",
        "The default of '{0}' is not allowed: {1}",
        "CrdGen.Defaults",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0301"));

    public static readonly DiagnosticDescriptor NotConstant = new(
        "CRD0302",
        "The initialiser is not constant",
        "The initialiser of '{0}' is not constant, so the schema has no default: use a constant, [Default(…)], or [NoDefault] where none is meant",
        "CrdGen.Defaults",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0302"));

    public static readonly DiagnosticDescriptor DefaultJson = new(
        "CRD0303",
        "The default is no JSON",
        "The JSON of '{0}' cannot be read: {1}",
        "CrdGen.Defaults",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0303"));
}
