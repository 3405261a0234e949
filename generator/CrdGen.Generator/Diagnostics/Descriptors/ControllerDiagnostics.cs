using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Diagnostics about controllers. Each has a page in <c>docs/rules</c>.</summary>
internal static class ControllerDiagnostics
{
    public static readonly DiagnosticDescriptor Form = new(
        "CRD0701",
        "A controller class has another form",
        "'{0}' cannot be a controller: {1}",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0701"));

    public static readonly DiagnosticDescriptor NotPartial = new(
        "CRD0702",
        "A controller class is not partial",
        "'{0}' is a controller, and the generator has to continue it: make it partial",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0702"));

    public static readonly DiagnosticDescriptor NoReconciler = new(
        "CRD0703",
        "A controller derives from no Reconciler",
        "'{0}' is a controller, but does not say of what: derive it from Reconciler<T>, with the resource's class for T",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0703"));

    public static readonly DiagnosticDescriptor NoResource = new(
        "CRD0704",
        "A controller's type is no resource",
        "'{0}' is no resource: a controller reconciles, owns and watches classes with [CustomResource], or Kubernetes' own of CrdGen.Models",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0704"));

    public static readonly DiagnosticDescriptor OwnerScope = new(
        "CRD0705",
        "An object in a namespace cannot own one outside",
        "'{0}' lives in a namespace, and cannot own '{1}', which lives outside: the garbage collector would delete it; watch it with [Watches<{1}>] and delete it with a finalizer",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0705"));

    public static readonly DiagnosticDescriptor DuplicateName = new(
        "CRD0706",
        "Two controllers have one name",
        "'{0}' and '{1}' are both controllers named '{2}', and logs, metrics and events could not tell them apart: set Name on one of them",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0706"));

    public static readonly DiagnosticDescriptor InvalidFinalizer = new(
        "CRD0707",
        "The finalizer is no qualified name",
        "'{0}' is no name of a finalizer: it is a domain and a name, such as postgres.acme.io/cleanup",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0707"));

    public static readonly DiagnosticDescriptor Mapping = new(
        "CRD0708",
        "The mapping of a watch has another form",
        "'{0}' cannot say which objects of '{1}' a watched one concerns: {2}; it has to be {3}",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0708"));

    public static readonly DiagnosticDescriptor InvalidName = new(
        "CRD0709",
        "The name of a controller is no DNS label",
        "'{0}' is no name of a controller: use lower-case letters, digits and '-', at most 63",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0709"));

    public static readonly DiagnosticDescriptor NoOperator = new(
        "CRD0710",
        "The project has no operator",
        "[Controller] on '{0}' has no effect, since the project does not reference CrdGen.Operator: add the package",
        "CrdGen.Controllers",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0710"));

    public static readonly DiagnosticDescriptor NoCleanup = new(
        "CRD0711",
        "A finalizer has nothing to do",
        "'{0}' sets the finalizer '{1}' but has no CleanupAsync: override it, or remove the finalizer, which costs two writes for each object",
        "CrdGen.Controllers",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0711"));

    public static readonly DiagnosticDescriptor NoFinalizer = new(
        "CRD0712",
        "CleanupAsync is never called",
        "'{0}' has a CleanupAsync but no finalizer, so that nothing calls it: set Finalizer = \"domain/name\" in [Controller]",
        "CrdGen.Controllers",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0712"));

    public static readonly DiagnosticDescriptor TwoFinalizers = new(
        "CRD0713",
        "A finalizer is said twice",
        "'{0}' overrides Finalizer, and its [Controller] sets another: say it in one of them",
        "CrdGen.Controllers",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticHelp.Link("CRD0713"));
}
