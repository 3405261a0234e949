using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Diagnostics about names, versions and form of a resource. Each has a page in <c>docs/rules</c>.</summary>
internal static class ResourceDiagnostics
{
    public static readonly DiagnosticDescriptor ConversionWebhook = new(
        "CRD0019",
        "The conversion webhook cannot be reached",
        "The conversion webhook of '{0}' is not allowed: {1}",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0019"));

    public static readonly DiagnosticDescriptor RootForm = new(
        "CRD0001",
        "A resource class cannot be generic, static, abstract, file-local or polymorphic",
        "'{0}' cannot be a custom resource: {1}",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0001"));

    public static readonly DiagnosticDescriptor InvalidGroup = new(
        "CRD0002",
        "The API group is no DNS subdomain",
        "'{0}' is no API group: {1}",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0002"));

    public static readonly DiagnosticDescriptor InvalidVersion = new(
        "CRD0003",
        "The version name is no DNS label",
        "'{0}' is no version name: use lower-case letters, digits and '-', beginning with a letter, such as v1 or v1beta2",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0003"));

    public static readonly DiagnosticDescriptor InvalidName = new(
        "CRD0004",
        "A name of the resource is no DNS label",
        "{0} '{1}' is not allowed: {2}",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0004"));

    public static readonly DiagnosticDescriptor ProtectedGroup = new(
        "CRD0005",
        "A protected group needs the approval annotation",
        "The group '{0}' is protected: add [MetadataAnnotation(\"api-approved.kubernetes.io\", \"URL of the approving pull request, or unapproved…\")] (see https://github.com/kubernetes/enhancements/pull/1111)",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0005"));

    public static readonly DiagnosticDescriptor InvalidMetadata = new(
        "CRD0006",
        "A label or annotation is not allowed",
        "{0} '{1}' is not allowed: {2}",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0006"));

    public static readonly DiagnosticDescriptor EnvelopeProperty = new(
        "CRD0007",
        "apiVersion, kind and metadata have fixed types",
        "'{0}' is the object's {1}: it must be of type {2}, or be left to the generator",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0007"));

    public static readonly DiagnosticDescriptor StorageVersion = new(
        "CRD0010",
        "Exactly one version is stored",
        "{0} has {1}: set Storage = true on exactly one of its versions ({2})",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0010"));

    public static readonly DiagnosticDescriptor DuplicateVersion = new(
        "CRD0011",
        "A version is declared twice",
        "{0} declares the version '{1}' twice, here and on '{2}': change one of them",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0011"));

    public static readonly DiagnosticDescriptor VersionsDisagree = new(
        "CRD0012",
        "The versions of a resource disagree",
        "The versions of {0} disagree: {1} is '{2}' on '{3}' and '{4}' here; say the same on both",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0012"));

    public static readonly DiagnosticDescriptor DeprecationWarning = new(
        "CRD0013",
        "The deprecation warning is not allowed",
        "The deprecation warning of '{0}' is not allowed: {1}",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0013"));

    public static readonly DiagnosticDescriptor NameClash = new(
        "CRD0014",
        "Two resources of one group claim one name",
        "{0} and {1} both claim the name '{2}' in the group '{3}': rename one of them",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0014"));

    public static readonly DiagnosticDescriptor NotServed = new(
        "CRD0015",
        "No version is served",
        "No version of {0} is served, so the API server accepts no object: remove Served = false from one",
        "CrdGen.Resource",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0015"));

    public static readonly DiagnosticDescriptor ContainingTypeNotPartial = new(
        "CRD0016",
        "The containing type is not partial",
        "'{0}' is partial but '{1}', which contains it, is not, so apiVersion, kind and metadata cannot be generated: make both partial",
        "CrdGen.Resource",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0016"));

    public static readonly DiagnosticDescriptor RootKeyword = new(
        "CRD0008",
        "The keyword is not allowed on a resource class",
        "[{0}] is not allowed on the resource class '{1}': {2}",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0008"));

    public static readonly DiagnosticDescriptor RequiredStatus = new(
        "CRD0017",
        "A required status keeps objects from being created",
        "'{0}' is required, but the API server drops the status of a new object and then refuses it: make the property optional",
        "CrdGen.Resource",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0017"));

    public static readonly DiagnosticDescriptor Misplaced = new(
        "CRD0018",
        "The attribute belongs to a resource class",
        "[{0}] on '{1}' has no effect, since '{1}' is no resource: put it on the class with [CustomResource]",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0018"));

    public static readonly DiagnosticDescriptor Refused = new(
        "CRD0020",
        "The API server would refuse the definition",
        "The API server would refuse '{0}': {1} (at {2})",
        "CrdGen.Resource",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0020"));
}
