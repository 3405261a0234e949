using System.Collections;
using System.Reflection;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Incremental;

/// <summary>What the pipeline keeps between edits: values of their own, that keep nothing of a compilation alive.</summary>
public class ModelTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Compilation), typeof(SemanticModel), typeof(Location), typeof(AttributeData),
        typeof(SyntaxReference), typeof(Diagnostic), typeof(SyntaxToken), typeof(SyntaxTrivia),
    ];

    [Fact]
    public void No_step_holds_anything_of_a_compilation()
    {
        // With errors and without: diagnostics are kept too.
        var project = new EditedProject(withClient: true);
        project.Replace("Gamma.cs", "public int? Size", "[PrinterColumn] public nint Size");
        var run = project.Run();
        var walk = new Walk();
        foreach (var step in StepReasons.AllSteps)
        {
            foreach (var (value, _) in run.Outputs(step))
            {
                walk.Visit(value, step);
            }
        }

        walk.Found.ShouldBeEmpty();
        walk.Visited.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void No_step_holds_anything_of_a_compilation_for_real_resources()
    {
        var compilation = Workload.Create(10, withClient: true);
        var result = GeneratorRun.Of(compilation).Driver.GetRunResult().Results.Single();
        var walk = new Walk();
        foreach (var step in StepReasons.AllSteps)
        {
            foreach (var output in result.TrackedSteps[step].SelectMany(s => s.Outputs))
            {
                walk.Visit(output.Value, step);
            }
        }

        walk.Found.ShouldBeEmpty();
        walk.Visited.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void The_walk_finds_what_is_hidden()
    {
        var compilation = TestCompilation.Create("class C { }");
        var walk = new Walk();
        walk.Visit(new { List = new List<object> { new { Symbol = compilation.GlobalNamespace } } }, "test");
        walk.Found.ShouldHaveSingleItem().ShouldContain("Symbol");
    }

    [Fact]
    public void Nothing_outside_the_pipeline_keeps_a_compilation_alive()
    {
        var project = new EditedProject();
        var first = Forget(project);
        project.Replace("Other.cs", "=> 2", "=> 3").Run();
        for (var i = 0; i < 10 && first.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        first.IsAlive.ShouldBeFalse();
        GC.KeepAlive(project);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Forget(EditedProject project)
    {
        var compilation = new WeakReference(project.Compilation);
        project.Replace("Other.cs", "=> 1", "=> 2").Run();
        return compilation;
    }

    /// <summary>Follows all fields of all objects.</summary>
    private sealed class Walk
    {
        private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

        public List<string> Found { get; } = [];

        public int Visited => seen.Count;

        public void Visit(object? value, string path)
        {
            if (value is null or string or Enum or DiagnosticDescriptor || value.GetType() is { IsPrimitive: true } || path.Length > 2000)
            {
                return;
            }

            if (Array.Find(Forbidden, type => type.IsInstanceOfType(value)) is { } forbidden)
            {
                Found.Add($"{path}: {forbidden.Name}");
                return;
            }

            if (!seen.Add(value))
            {
                return;
            }

            if (value is Array array)
            {
                foreach (var item in (IEnumerable)array)
                {
                    Visit(item, path + "[]");
                }

                return;
            }

            for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Visit(field.GetValue(value), $"{path}.{field.Name}");
                }
            }
        }
    }
}
