using CrdGen.Generator.Parsing.Controllers;
using Microsoft.CodeAnalysis;

namespace CrdGen.CodeFixes.Controllers;

/// <summary>The methods of a reconciler, as one begins to write them.</summary>
internal static class ReconcilerCode
{
    public static string[] Reconcile(string resource, Func<string, string> name) =>
    [
        "/// <inheritdoc/>",
        $"public override {name("ValueTask")}<{name("Result")}> ReconcileAsync({resource} resource, {name("CancellationToken")} cancellationToken)",
        "{",
        "    // Compare what is with what the object says, and bring it in line: this is asked again and again.",
        $"    return new({name("Result")}.Done);",
        "}",
    ];

    public static string[] Cleanup(string resource, Func<string, string> name) =>
    [
        "/// <inheritdoc/>",
        $"public override {name("ValueTask")}<{name("Result")}> CleanupAsync({resource} resource, {name("CancellationToken")} cancellationToken)",
        "{",
        "    // Take away what is outside of Kubernetes. Until this is done, the object stays.",
        $"    return new({name("Result")}.Done);",
        "}",
    ];

    /// <summary>How the types that these need are named at a place: in full where no using directive is there.</summary>
    public static Func<string, string> Names(SemanticModel model, int position) => name =>
    {
        var ns = name switch
        {
            "ValueTask" => "System.Threading.Tasks",
            "CancellationToken" => "System.Threading",
            _ => OperatorTypes.Namespace,
        };
        return model.LookupNamespacesAndTypes(position, name: name).Any(type => type.ContainingNamespace.ToDisplayString() == ns) ? name : $"{ns}.{name}";
    };
}
