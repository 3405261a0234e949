using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Diagnostics about printer columns, scale and selectable fields. Each has a page in <c>docs/rules</c>.</summary>
internal static class ColumnsDiagnostics
{
    public static readonly DiagnosticDescriptor ColumnIncomplete = new(
        "CRD0401",
        "A printer column is incomplete",
        "The printer column is incomplete: {0}",
        "CrdGen.Columns",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0401"));

    public static readonly DiagnosticDescriptor ColumnPath = new(
        "CRD0402",
        "The path of a printer column is not a JSONPath",
        "'{0}' is no path of a printer column: {1}",
        "CrdGen.Columns",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0402"));

    public static readonly DiagnosticDescriptor ColumnType = new(
        "CRD0403",
        "The type or format of a printer column is not allowed",
        "'{0}' is no {1} of a printer column: use {2}",
        "CrdGen.Columns",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0403"));

    public static readonly DiagnosticDescriptor DuplicateColumn = new(
        "CRD0404",
        "A printer column is declared twice",
        "The printer column '{0}' is declared twice: give one of them another Name",
        "CrdGen.Columns",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0404"));

    public static readonly DiagnosticDescriptor ColumnPathMissing = new(
        "CRD0405",
        "The path of a printer column leads nowhere",
        "The path '{0}' of the printer column '{1}' leads nowhere: {2}",
        "CrdGen.Columns",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0405"));

    public static readonly DiagnosticDescriptor ScaleIncomplete = new(
        "CRD0411",
        "The scale subresource is incomplete",
        "The scale subresource of '{0}' is incomplete: {1}",
        "CrdGen.Columns",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0411"));

    public static readonly DiagnosticDescriptor ScalePath = new(
        "CRD0412",
        "A path of the scale subresource is not allowed",
        "'{0}' is no {1} of the scale subresource: {2}",
        "CrdGen.Columns",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0412"));

    public static readonly DiagnosticDescriptor ScaleTwice = new(
        "CRD0413",
        "The scale subresource is declared twice",
        "'{0}' declares the {1} of the scale subresource twice: remove one of them",
        "CrdGen.Columns",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0413"));

    public static readonly DiagnosticDescriptor SelectableField = new(
        "CRD0421",
        "The field cannot be selectable",
        "'{0}' cannot be a selectable field: {1}",
        "CrdGen.Columns",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0421"));
}
