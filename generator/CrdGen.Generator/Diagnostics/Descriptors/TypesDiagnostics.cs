using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Diagnostics about what C# types have a schema. Each has a page in <c>docs/rules</c>.</summary>
internal static class TypesDiagnostics
{
    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "CRD0101",
        "The type has no schema",
        "'{0}' has the type '{1}', which has no schema: {2}",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0101"));

    public static readonly DiagnosticDescriptor Recursion = new(
        "CRD0102",
        "The type contains itself",
        "Kubernetes schemas cannot be recursive ({0}): put [Unroll(n)] or [PreserveUnknownFields] on one of these properties",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0102"));

    public static readonly DiagnosticDescriptor CustomConverter = new(
        "CRD0103",
        "A converter decides the JSON",
        "'{0}' is written by the converter '{1}', so its schema is not known: say it with [RawSchema]",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0103"));

    public static readonly DiagnosticDescriptor AbstractType = new(
        "CRD0104",
        "The type cannot be read from JSON",
        "'{0}' has the type '{1}', which is {2}: name its derived types with [JsonDerivedType], or use a concrete type",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0104"));

    public static readonly DiagnosticDescriptor DerivedType = new(
        "CRD0105",
        "A derived type cannot be told from the others",
        "The derived type '{0}' of '{1}' cannot be part of a discriminated union: {2}",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0105"));

    public static readonly DiagnosticDescriptor DictionaryKey = new(
        "CRD0106",
        "The key type of a dictionary is not a string in JSON",
        "'{0}' has keys of the type '{1}': use string, an enum, or another type that System.Text.Json writes as a property name",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0106"));

    public static readonly DiagnosticDescriptor DuplicateJsonName = new(
        "CRD0107",
        "Two properties have one JSON name",
        "'{0}' and '{1}' both have the JSON name '{2}': rename one with [JsonPropertyName] or drop it with [JsonIgnore]",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0107"));

    public static readonly DiagnosticDescriptor SetOfObjects = new(
        "CRD0108",
        "The items of a set are not atomic",
        "'{0}' is a set of '{1}', whose items would not be compared as a whole: use a list with [ListType(ListType.Map, key)], or put [MapType(MapType.Atomic)] on '{1}'",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0108"));

    public static readonly DiagnosticDescriptor EnumNames = new(
        "CRD0109",
        "An enum has no distinct names",
        "The enum '{0}' cannot be mapped: {1}",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0109"));

    public static readonly DiagnosticDescriptor TooLarge = new(
        "CRD0110",
        "The schema is too large",
        "The schema of '{0}' is too large: {1}",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0110"));

    public static readonly DiagnosticDescriptor InvalidUnroll = new(
        "CRD0111",
        "Unroll is not allowed here",
        "[Unroll] on '{0}' is not allowed: {1}",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0111"));

    public static readonly DiagnosticDescriptor ExtensionData = new(
        "CRD0112",
        "Extension data is not allowed here",
        "[JsonExtensionData] on '{0}' is not allowed: {1}",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0112"));

    public static readonly DiagnosticDescriptor UnknownKubernetesType = new(
        "CRD0113",
        "The Kubernetes type is not known",
        "'{0}' stands for the Kubernetes type '{1}': {2}",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0113"));

    public static readonly DiagnosticDescriptor AmbiguousCollection = new(
        "CRD0114",
        "The element type is not clear",
        "'{0}' has the type '{1}', which {2}",
        "CrdGen.Types",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0114"));

    public static readonly DiagnosticDescriptor NamesDifferInCase = new(
        "CRD0115",
        "Two JSON names differ in case only",
        "The JSON names '{0}' and '{1}' differ in case only, and many readers of JSON take them for one: rename one with [JsonPropertyName]",
        "CrdGen.Types",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0115"));

    public static readonly DiagnosticDescriptor KeyConstraints = new(
        "CRD0116",
        "The constraints of a key type are lost",
        "The keys of '{0}' are of type '{1}', but a schema says nothing about keys: use [CelRule(\"self.all(key, …)\")] on the property, or string keys",
        "CrdGen.Types",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0116"));
}
