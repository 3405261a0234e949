using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Diagnostics about CEL rules. Each has a page in <c>docs/rules</c>.</summary>
internal static class RulesDiagnostics
{
    public static readonly DiagnosticDescriptor EmptyRule = new(
        "CRD0501",
        "A CEL rule is empty",
        "A CEL rule of '{0}' is empty: write an expression, or remove the attribute",
        "CrdGen.Rules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0501"));

    public static readonly DiagnosticDescriptor RuleMessage = new(
        "CRD0502",
        "The message of a CEL rule is not allowed",
        "The message of a CEL rule of '{0}' is not allowed: {1}",
        "CrdGen.Rules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0502"));

    public static readonly DiagnosticDescriptor RuleOldSelf = new(
        "CRD0503",
        "OptionalOldSelf is set on a rule without oldSelf",
        "A CEL rule of '{0}' sets OptionalOldSelf but does not use oldSelf: use it, or remove OptionalOldSelf",
        "CrdGen.Rules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0503"));

    public static readonly DiagnosticDescriptor RuleFieldPath = new(
        "CRD0504",
        "The field path of a CEL rule is not allowed",
        "'{0}' is no field path of a CEL rule of '{1}': {2}",
        "CrdGen.Rules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0504"));

    public static readonly DiagnosticDescriptor RuleCorrelation = new(
        "CRD0505",
        "A CEL rule compares with values that have no identity",
        "The rule '{0}' at '{1}' compares with oldSelf, but nothing tells which item was which before: use [ListType(ListType.Map, key)], or put the rule on the list",
        "CrdGen.Rules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0505"));

    public static readonly DiagnosticDescriptor RuleMethod = new(
        "CRD0506",
        "A rule method has another form",
        "'{0}' cannot be a rule: {1}",
        "CrdGen.Rules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0506"));

    public static readonly DiagnosticDescriptor Untranslatable = new(
        "CRD0507",
        "C# that has no counterpart in CEL",
        "'{0}' has no counterpart in CEL: {1}",
        "CrdGen.Rules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0507"));

    public static readonly DiagnosticDescriptor RuleRefused = new(
        "CRD0508",
        "The API server would refuse a CEL rule",
        "The API server would refuse a rule of '{0}': {1}",
        "CrdGen.Rules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0508"));

    public static readonly DiagnosticDescriptor RuleCost = new(
        "CRD0509",
        "A CEL rule may cost too much",
        "A rule of '{0}' may cost too much: {1}; put [MaxLength] on the lists, maps and texts that it reads, and on those around it",
        "CrdGen.Rules",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0509"));

    public static readonly DiagnosticDescriptor RuleCostNote = new(
        "CRD0510",
        "What a CEL rule may cost",
        "A rule of '{0}' may cost {1} of the API server's units, {2} % of its budget",
        "CrdGen.Rules",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0510"));

    public static readonly DiagnosticDescriptor UnreadableRule = new(
        "CRD0511",
        "A rule of another assembly cannot be read",
        "The rule '{0}' of '{1}' is not part of the schema, since its C# is in another assembly: write it there as [CelRule(\"…\")], or here as [Rule(On = …)] of the type that has the property",
        "CrdGen.Rules",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0511"));
}
