using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.GeneratorHarness;

/// <summary>
/// A project of any size for measurements: each resource in a file of its own, with a spec of 20 properties of mixed types,
/// with doc comments, constraints, defaults and columns. Ten resources at a time share a type, all share a status, an enum
/// and a scalar wrapper. Beside them one file that has nothing to do with any of it.
/// </summary>
public static class Workload
{
    /// <summary>How many resources use one shared type.</summary>
    public const int RootsPerSharedType = 10;

    private const string UnrelatedPath = "Unrelated.cs";

    /// <summary>A compilation with so many resources.</summary>
    /// <param name="roots">How many.</param>
    /// <param name="withClient">Whether the project references the client.</param>
    public static CSharpCompilation Create(int roots, bool withClient = false) => TestCompilation.Create([], withClient ? TestCompilation.Client : [])
        .AddSyntaxTrees(Files(roots).Select(file => TestCompilation.Tree(file.Source, file.Path)));

    /// <summary>All files, as one would write them.</summary>
    public static IEnumerable<(string Path, string Source)> Files(int roots)
    {
        yield return ("Common.cs", Common);
        yield return (UnrelatedPath, Unrelated(0));
        for (var i = 0; i * RootsPerSharedType < roots; i++)
        {
            yield return (SharedPath(i), Shared(i));
        }

        for (var i = 0; i < roots; i++)
        {
            yield return (RootPath(i), Root(i));
        }
    }

    public static string RootPath(int root) => $"Resource{Number(root)}.cs";

    public static string SharedPath(int shared) => $"Shared{Number(shared)}.cs";

    /// <summary>The compilation after an edit in a file that no resource depends on.</summary>
    public static CSharpCompilation EditUnrelated(CSharpCompilation compilation, int revision) =>
        Replace(compilation, UnrelatedPath, Unrelated(revision));

    /// <summary>The compilation after a new class in a file that no resource depends on.</summary>
    public static CSharpCompilation DeclareUnrelated(CSharpCompilation compilation, int revision) =>
        Replace(compilation, UnrelatedPath, Unrelated(0) + $"\n\ninternal static class Unrelated{Number(revision)};\n");

    /// <summary>The compilation after an edit of the doc comment of one property of one resource.</summary>
    public static CSharpCompilation EditDocComment(CSharpCompilation compilation, int root, int revision) =>
        Replace(compilation, RootPath(root), Root(root).Replace("The owner's address.", $"The owner's address, {revision}."));

    /// <summary>The compilation after an edit of a constraint of one property of one resource.</summary>
    public static CSharpCompilation EditRoot(CSharpCompilation compilation, int root, int revision) =>
        Replace(compilation, RootPath(root), Root(root, maximum: 100 + revision));

    /// <summary>The compilation after an edit of a type that ten resources use.</summary>
    public static CSharpCompilation EditShared(CSharpCompilation compilation, int shared, int revision) =>
        Replace(compilation, SharedPath(shared), Shared(shared, maxLength: 100 + revision));

    public static CSharpCompilation Replace(CSharpCompilation compilation, string path, string source)
    {
        var old = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        return compilation.ReplaceSyntaxTree(old, TestCompilation.Tree(source, path));
    }

    private static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private static string Unrelated(int revision) => $$"""
        namespace Acme;

        internal static class Unrelated
        {
            public static int Revision() => {{revision}};
        }
        """;

    private const string Common = """
        using System;
        using System.Collections.Generic;
        using CrdGen;

        namespace Acme;

        /// <summary>How loud a component logs.</summary>
        public enum LogLevel { Debug, Info, Warning, Error }

        /// <summary>The name of an object in Kubernetes.</summary>
        [Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"), Schema(MaxLength = 63)]
        public readonly record struct ObjectName(string Value);

        /// <summary>What the operator has seen.</summary>
        public sealed record CommonStatus
        {
            /// <summary>The generation that the operator saw last.</summary>
            public long ObservedGeneration { get; init; }

            /// <summary>The state of the object.</summary>
            [ListType(ListType.Map, nameof(Condition.Type))]
            public IList<Condition> Conditions { get; init; } = [];

            /// <summary>When the object was reconciled.</summary>
            public DateTimeOffset? LastReconciled { get; init; }
        }
        """;

    private static string Shared(int shared, int maxLength = 100) => $$"""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using CrdGen;

        namespace Acme;

        /// <summary>Where backups go.</summary>
        public sealed record Storage{{Number(shared)}}
        {
            /// <summary>The address of the bucket.</summary>
            [Url, MaxLength({{maxLength}})]
            public required string Url { get; init; }

            /// <summary>How many gibibytes it may take.</summary>
            [Range(1, 4096)]
            public int SizeGi { get; init; } = 10;

            /// <summary>The secret with the credentials.</summary>
            public ObjectName? Secret { get; init; }
        }
        """;

    private static string Root(int root, int maximum = 100) => $$"""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using CrdGen;

        namespace Acme;

        /// <summary>A component of the platform.</summary>
        [CustomResource("platform.acme.io", "v1", ShortNames = ["c{{root}}"])]
        [PrinterColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
        public sealed partial class Component{{Number(root)}}
        {
            /// <summary>What is wanted.</summary>
            public required Component{{Number(root)}}Spec Spec { get; init; }

            /// <summary>What is.</summary>
            public CommonStatus? Status { get; init; }
        }

        /// <summary>What a component is made of.</summary>
        [CelRule("self.minReplicas <= self.maxReplicas", Message = "minReplicas is at most maxReplicas")]
        public sealed record Component{{Number(root)}}Spec
        {
            /// <summary>The image that its containers run, with a tag or a digest.</summary>
            [MinLength(1), MaxLength(512)]
            public required string Image { get; init; }

            /// <summary>The least number of replicas.</summary>
            [Range(0, {{maximum}}), PrinterColumn]
            public int MinReplicas { get; init; } = 1;

            /// <summary>The greatest number of replicas.</summary>
            [Range(0, 100)]
            public int MaxReplicas { get; init; } = 3;

            /// <summary>
            /// Whether the component stands still: its configuration is kept,
            /// and none of its containers run.
            /// </summary>
            public bool Paused { get; init; }

            /// <summary>How loud it logs.</summary>
            public LogLevel LogLevel { get; init; } = LogLevel.Info;

            /// <summary>The service account of its containers.</summary>
            public ObjectName? ServiceAccount { get; init; }

            /// <summary>Further arguments.</summary>
            [MaxLength(64)]
            public IReadOnlyList<string>? Arguments { get; init; }

            /// <summary>Environment variables by name.</summary>
            public Dictionary<string, string>? Environment { get; init; }

            /// <summary>The ports that it listens on.</summary>
            [ListType(ListType.Set), Items(Minimum = 1, Maximum = 65535)]
            public IList<int>? Ports { get; init; }

            /// <summary>How long it may take to end.</summary>
            public TimeSpan? GracePeriod { get; init; }

            /// <summary>Where backups go.</summary>
            public Storage{{Number(root / RootsPerSharedType)}}? Backup { get; init; }

            /// <summary>Volumes by name.</summary>
            public Dictionary<string, Storage{{Number(root / RootsPerSharedType)}}>? Volumes { get; init; }

            /// <summary>The host name in URLs.</summary>
            [RegularExpression("[a-z0-9.-]+"), StringLength(253)]
            public string? Host { get; init; }

            /// <summary>The class of the ingress.</summary>
            [Immutable]
            public string IngressClass { get; init; } = "nginx";

            /// <summary>The share of requests that are traced.</summary>
            [Range(0.0, 1.0)]
            public double TraceRatio { get; init; } = 0.1;

            /// <summary>How much memory a container gets.</summary>
            public Quantity? Memory { get; init; }

            /// <summary>The port of the health check, by number or name.</summary>
            public IntOrString? HealthPort { get; init; }

            /// <summary>The most pods that may be missing in an update.</summary>
            [Minimum(0)]
            public long? MaxUnavailable { get; init; }

            /// <summary>When the component may go.</summary>
            public DateTimeOffset? ExpiresAt { get; init; }

            /// <summary>The owner's address.</summary>
            [EmailAddress]
            public string? Owner { get; init; }
        }
        """;
}
