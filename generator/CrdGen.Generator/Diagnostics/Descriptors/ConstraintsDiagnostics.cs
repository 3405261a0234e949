using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Diagnostics about constraints and keywords of a schema. Each has a page in <c>docs/rules</c>.</summary>
internal static class ConstraintsDiagnostics
{
    public static readonly DiagnosticDescriptor NotApplicable = new(
        "CRD0201",
        "The constraint does not fit the type",
        "{0} does not fit '{1}', which is {2}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0201"));

    public static readonly DiagnosticDescriptor InvalidArgument = new(
        "CRD0202",
        "The constraint has an invalid value",
        "{0} of '{1}' is not allowed: {2}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0202"));

    public static readonly DiagnosticDescriptor EmptyInterval = new(
        "CRD0203",
        "No value satisfies the constraints",
        "No value of '{0}' satisfies both {1} and {2}: change one of them",
        "CrdGen.Constraints",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0203"));

    public static readonly DiagnosticDescriptor InvalidPattern = new(
        "CRD0204",
        "The pattern is not RE2",
        "The pattern of '{0}' is not one that the API server can compile: {1}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0204"));

    public static readonly DiagnosticDescriptor InvalidAt = new(
        "CRD0205",
        "At leads nowhere",
        "At = \"{0}\" leads nowhere in '{1}': {2}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0205"));

    public static readonly DiagnosticDescriptor UnknownField = new(
        "CRD0206",
        "The field does not exist",
        "[{0}] names '{1}', which is no field of {2}{3}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0206"));

    public static readonly DiagnosticDescriptor ListMapKeys = new(
        "CRD0207",
        "The list type or its keys are not allowed",
        "The list type of '{0}' is not allowed: {1}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0207"));

    public static readonly DiagnosticDescriptor InvalidEnum = new(
        "CRD0208",
        "The listed values are not allowed",
        "The listed values of '{0}' are not allowed: {1}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0208"));

    public static readonly DiagnosticDescriptor UnknownFormat = new(
        "CRD0209",
        "The API server does not know the format",
        "The API server does not know the format '{0}' for '{1}', which is {2}, and ignores it: use a format that it knows, or [Pattern]",
        "CrdGen.Constraints",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0209"));

    public static readonly DiagnosticDescriptor NoCounterpart = new(
        "CRD0210",
        "The validation attribute has no counterpart in a schema",
        "[{0}] on '{1}' has no counterpart in a schema and is ignored: say it with [CelRule] or [Pattern]",
        "CrdGen.Constraints",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0210"));

    public static readonly DiagnosticDescriptor InvalidRawSchema = new(
        "CRD0211",
        "The raw schema is not a structural schema",
        "The JSON of '{0}' is not allowed: {1}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0211"));

    public static readonly DiagnosticDescriptor NotStructural = new(
        "CRD0212",
        "The keywords of the schema do not go together",
        "The schema of '{0}' is not allowed: {1}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0212"));

    public static readonly DiagnosticDescriptor FieldSetTooSmall = new(
        "CRD0213",
        "A set of fields needs at least two",
        "[{0}] on '{1}' needs at least two different fields: name them with nameof",
        "CrdGen.Constraints",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0213"));

    public static readonly DiagnosticDescriptor Ineffective = new(
        "CRD0214",
        "The API server accepts a keyword that is wrong",
        "The API server accepts {0} of '{1}', and it is wrong all the same: {2}",
        "CrdGen.Constraints",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0214"));
}
