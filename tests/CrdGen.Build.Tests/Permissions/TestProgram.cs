using CrdGen.Build.Permissions;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Build.Tests.Permissions;

/// <summary>Programs that the real compiler and the generators have made, against CrdGen's own assemblies.</summary>
internal static class TestProgram
{
    public const string Usings = """
        global using System.Threading;
        global using System.Threading.Tasks;
        global using CrdGen.Client;
        global using CrdGen.Operator;
        global using CrdGen.Models.Apps.V1;
        global using CrdGen.Models.Core.V1;
        global using CrdGen.Models.Rbac.V1;
        global using Microsoft.Extensions.DependencyInjection;
        """;

    /// <summary>The paths of what programs are compiled with, but for the framework.</summary>
    public static IReadOnlyList<string> References { get; } =
    [
        typeof(CustomResourceAttribute).Assembly.Location,
        .. TestCompilation.Operator.OfType<PortableExecutableReference>().Select(reference => reference.FilePath!),
    ];

    /// <summary>Compiles a program into a file.</summary>
    /// <param name="file">Where it goes.</param>
    /// <param name="source">Its source; a class <c>Program</c> is there.</param>
    /// <param name="libraries">Paths of what else it refers to.</param>
    /// <param name="kind">A program or a library.</param>
    /// <param name="optimization">The compiler writes the same in two ways.</param>
    public static string Compile(string file, string source, IEnumerable<string>? libraries = null, OutputKind kind = OutputKind.ConsoleApplication, OptimizationLevel optimization = OptimizationLevel.Debug)
    {
        var compilation = TestCompilation.Create([source, Usings], [.. TestCompilation.Operator, .. (libraries ?? []).Select(path => MetadataReference.CreateFromFile(path))], Path.GetFileNameWithoutExtension(file))
            .WithOptions(new CSharpCompilationOptions(kind, optimizationLevel: optimization, nullableContextOptions: NullableContextOptions.Enable));
        var run = GeneratorRun.OfGenerators(compilation, new CrdGen.Generator.CustomResourceGenerator(), new CrdGen.Generator.ControllerGenerator());
        run.CompilerErrors.ShouldBeEmpty();
        using var stream = File.Create(file);
        run.Output.Emit(stream).Success.ShouldBeTrue();
        return file;
    }

    /// <summary>What the scan says of a program whose body this is.</summary>
    public static ProgramScan Scan(string body, string declarations = "", OptimizationLevel optimization = OptimizationLevel.Debug)
    {
        using var folder = new Manifests.TemporaryFolder();
        return ScanFile(Compile(folder.File("Test.dll"), Source(body, declarations), optimization: optimization));
    }

    public static ProgramScan ScanFile(string file, params string[] libraries) => CrdGen.Build.Operators.OperatorManifests.Scan(file, [.. References, .. libraries], libraries);

    /// <summary>A program with these statements, which have a client.</summary>
    public static string Source(string body, string declarations = "") => $$"""
        using CrdGen;

        {{declarations}}

        public static partial class Program
        {
            public static void Main() { }

            public static async Task RunAsync(KubernetesClient client, OperatorBuilder builder)
            {
                await Task.Yield();
                {{body}}
            }
        }
        """;

    /// <summary>Permissions as lines: <c>apps/deployments get,list</c>.</summary>
    public static IEnumerable<string> Lines(ProgramScan scan) => scan.Permissions
        .GroupBy(permission => $"{permission.Group}/{permission.Resource}{(permission.Names.Length > 0 ? $" [{permission.Names}]" : "")}{(permission.Place == PermissionPlace.Watched ? "" : $" ({permission.Place})")}")
        .Select(resource => $"{resource.Key} {string.Join(',', resource.Select(permission => permission.Verb).Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);
}
