using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.GeneratorHarness;
using CrdGen.TestSupport;
using Microsoft.CodeAnalysis;

namespace CrdGen.Rules.Tests;

/// <summary>The rules of the table as methods of one type: compiled to run as C#, and generated to run as CEL.</summary>
internal sealed class RuleAssembly
{
    public static readonly Lazy<RuleAssembly> Instance = new(() => new());

    private readonly Type spec;
    private readonly List<MethodInfo> methods;

    private RuleAssembly()
    {
        var rules = new StringBuilder();
        for (var i = 0; i < TranslationTable.Rows.Count; i++)
        {
            rules.Append(CultureInfo.InvariantCulture, $"[Rule(\"R{i}\")] private static bool R{i}(Spec self) => {TranslationTable.Rows[i].CSharp};\n");
        }

        var run = GeneratorRun.OfSpec(rules + RuleSpec.Members, RuleSpec.Types);
        Messages = [.. run.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Concat(run.CompilerErrors).Select(d => d.ToString())];
        Manifest = run.Manifests.Values.SingleOrDefault() ?? "";
        using var image = new MemoryStream();
        var emitted = run.Output.Emit(image);
        var assembly = emitted.Success ? Assembly.Load(image.ToArray()) : throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
        spec = assembly.GetType("Test.Spec")!;
        methods = [.. TranslationTable.Rows.Select((_, i) => spec.GetMethod($"R{i}", BindingFlags.Static | BindingFlags.NonPublic)!)];
    }

    /// <summary>What compiler and generator say.</summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>The definition with all rules.</summary>
    public string Manifest { get; }

    /// <summary>The rules as CEL.</summary>
    public IReadOnlyList<string> Cel =>
    [
        .. JsonNode.Parse(Manifest)!["spec"]!["versions"]![0]!["schema"]!["openAPIV3Schema"]!["properties"]!["spec"]!["x-kubernetes-validations"]!
            .AsArray().Select(rule => (string)rule!["rule"]!),
    ];

    /// <summary>The numbers of the rules that do not hold for a spec, in C#: those that throw are among them, as errors of CEL are.</summary>
    public SortedSet<int> Broken(JsonObject json)
    {
        var self = json.Deserialize(spec, ReflectionJson.Options);
        return [.. Enumerable.Range(0, methods.Count).Where(i => !Holds(methods[i], self))];
    }

    private static bool Holds(MethodInfo method, object? self)
    {
        try
        {
            return (bool)method.Invoke(null, [self])!;
        }
        catch (TargetInvocationException e) when (e.InnerException is NullReferenceException or InvalidOperationException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException or DivideByZeroException or FormatException or OverflowException)
        {
            return false;
        }
    }
}
