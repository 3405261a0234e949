namespace CrdGen.Generator.Tests.Controllers;

/// <summary>Operators as source.</summary>
internal static class ControllerSource
{
    public const string Usings = """
        global using System.Threading;
        global using System.Threading.Tasks;
        global using CrdGen.Operator;
        global using CrdGen.Models.Apps.V1;
        global using CrdGen.Models.Core.V1;
        global using CrdGen.Models.Rbac.V1;
        """;

    /// <summary>The method that every reconciler has.</summary>
    public const string Reconcile = "public override ValueTask<Result> ReconcileAsync(Cluster resource, CancellationToken cancellationToken) => new(Result.Done);";

    /// <summary>The other one, for finalizers.</summary>
    public const string Cleanup = "public override ValueTask<Result> CleanupAsync(Cluster resource, CancellationToken cancellationToken) => new(Result.Done);";

    /// <summary>The resource that controllers here are about.</summary>
    public const string Resource = """
        [CustomResource("test.acme.io", "v1")]
        public partial class Cluster
        {
            public required ClusterSpec Spec { get; init; }
        }

        public sealed record ClusterSpec
        {
            public string? SecretName { get; init; }
        }
        """;

    /// <summary>A file with the resource and a controller: its attributes and its declaration up to the first brace, and what is in it.</summary>
    public static string Of(string head, string members = Reconcile) => $$"""
        namespace Test;

        {{Resource}}

        {{head}}
        {
            {{members}}
        }
        """;
}
