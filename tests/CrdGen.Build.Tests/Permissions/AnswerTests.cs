using Microsoft.CodeAnalysis;

namespace CrdGen.Build.Tests.Permissions;

/// <summary>A <c>[Permission]</c> answers for the calls in the code that it stands on, wherever the compiler puts that code, and for no others.</summary>
public sealed class AnswerTests
{
    private const string Say = "[Permission(\"get\", Resource = \"pods\")]";
    private const string Call = "client.ApplyAllAsync([])";

    /// <summary>What it is about, the declarations, and the methods that are named.</summary>
    public static TheoryData<string, string, string> Code => new()
    {
        { "a method", $"class A {{ {Say} public Task Run(KubernetesClient client) => {Call}; }}", "" },
        { "another method", $"class A {{ {Say} public void Other() {{ }} public Task Run(KubernetesClient client) => {Call}; }}", "A.Run" },
        { "another overload", $"class A {{ {Say} public Task Run() => Task.CompletedTask; public async Task Run(KubernetesClient client) => await {Call}; }}", "A.Run" },
        { "several methods, and one that says nothing", $"class A {{ {Say} public Task Run(KubernetesClient client) => {Call}; public Task B(KubernetesClient client) => {Call}; public async Task C(KubernetesClient client) => await {Call}; }}", "A.B;A.C" },
        { "an async method", $"class A {{ {Say} public async Task Run(KubernetesClient client) {{ await Task.Yield(); await {Call}; }} }}", "" },
        { "an iterator", $"class A {{ {Say} public IEnumerable<Task> Run(KubernetesClient client) {{ yield return {Call}; }} }}", "" },
        { "an asynchronous iterator", $"class A {{ {Say} public async IAsyncEnumerable<int> Run(KubernetesClient client) {{ await {Call}; yield return 1; }} }}", "" },
        { "an asynchronous iterator without", $"class A {{ public async IAsyncEnumerable<int> Run(KubernetesClient client) {{ await {Call}; yield return 1; }} }}", "A.Run" },
        { "a lambda in a method", $"class A {{ {Say} public Func<KubernetesClient, Task> Run() => client => {Call}; }}", "" },
        { "a lambda in a method without", $"class A {{ public Func<KubernetesClient, Task> Run() => client => {Call}; }}", "A.Run" },
        { "a lambda in an overload", $"class A {{ {Say} public void Run() {{ }} public Func<Task> Run(KubernetesClient client) => () => {Call}; }}", "A.Run" },
        { "an async lambda in a lambda in an async method", $"class A {{ {Say} public async Task Run(KubernetesClient client) {{ Func<Func<Task>> outer = () => async () => await {Call}; await outer()(); }} }}", "" },
        { "the same without", $"class A {{ public async Task Run(KubernetesClient client) {{ Func<Func<Task>> outer = () => async () => await {Call}; await outer()(); }} }}", "A.Run" },
        { "a lambda of its own", $"class A {{ public Func<Task> Run(KubernetesClient client) => {Say} async () => await {Call}; }}", "" },
        { "the lambda beside it", $"class A {{ public Func<Task>[] Run(KubernetesClient client) {{ Func<Task> good = {Say} async () => await {Call}; return [good, () => {Call}]; }} }}", "A.Run" },
        { "a local function", $"class A {{ public Task Run(KubernetesClient client) {{ return Local(); {Say} async Task Local() => await {Call}; }} }}", "" },
        { "a local function in a method", $"class A {{ {Say} public Task Run(KubernetesClient client) {{ return Local(); async Task Local() {{ await {Call}; await Local(); }} }} }}", "" },
        { "local functions that call each other", $"class A {{ public Task Run(KubernetesClient client) {{ return One(); Task One() => Two(); Task Two() {{ {Call}; return One(); }} }} }}", "A.Run" },
        { "a generic local function in a generic class", $"class A<T> {{ {Say} public Task Run<TOther>(KubernetesClient client) {{ return Local<TOther>(default!); async Task Local<TLocal>(TLocal one) {{ Func<Task> run = () => {Call}; await run(); }} }} }}", "" },
        { "the same without", $"class A<T> {{ public Task Run<TOther>(KubernetesClient client) {{ return Local<TOther>(default!); async Task Local<TLocal>(TLocal one) {{ Func<Task> run = () => {Call}; await run(); }} }} }}", "A.Run" },
        { "an explicit implementation", $"interface IRun<T1, T2> {{ Task Run(KubernetesClient client); }} class A : IRun<int, string> {{ {Say} async Task IRun<int, string>.Run(KubernetesClient client) => await {Call}; }}", "" },
        { "an accessor", $"class A(KubernetesClient client) {{ public Task Run {{ {Say} get => {Call}; }} }}", "" },
        { "an accessor without", $"class A(KubernetesClient client) {{ public Task Run => {Call}; }}", "A.get_Run" },
        { "a constructor", $"class A {{ {Say} public A(KubernetesClient client) {{ {Call}; }} }}", "" },
        { "a type", $"{Say} class A {{ private readonly Func<KubernetesClient, Task> run = async client => await {Call}; public Task Run(KubernetesClient client) => run(client); }}", "" },
        { "a struct", $"{Say} struct A {{ public async Task Run(KubernetesClient client) => await {Call}; }}", "" },
        { "an interface", $"{Say} interface IRun {{ Task Run(KubernetesClient client) => {Call}; }}", "" },
        { "the type around it", $"{Say} class A {{ class B {{ class C {{ public async Task Run(KubernetesClient client) => await {Call}; }} }} }}", "" },
        { "a type within it", $"class A {{ {Say} class B {{ }} public Task Run(KubernetesClient client) => {Call}; }}", "A.Run" },
        { "a base class", $"{Say} class Base; class A : Base {{ public Task Run(KubernetesClient client) => {Call}; }}", "A.Run" },
        { "the assembly", $"[assembly: Permission(\"get\", Resource = \"pods\")] class A {{ public Task Run(KubernetesClient client) => {Call}; }}", "" },
        { "a delegate", $"class A {{ public Func<IEnumerable<Unstructured>, ManifestOptions?, CancellationToken, Task> Run(KubernetesClient client) => client.ApplyAllAsync; }}", "A.Run" },
        { "a method that hands the question on", $"class A {{ [UnknownPermission(\"it depends\")] public Task Run(KubernetesClient client) => {Call}; }}", "" },
        { "one who calls that", $"class A {{ [UnknownPermission(\"it depends\")] public Task Run(KubernetesClient client) => {Call}; {Say} public Task Good(KubernetesClient client) => Run(client); public Task Bad(KubernetesClient client) => Run(client); }}", "A.Bad" },
        { "a type parameter", "class A { public Task Run<T>(ResourceClient<T> client) where T : class, IKubernetesObject => client.GetAsync(\"a\"); [RequiresPermission(\"get\")] public void Other<T>() { } }", "A.Run" },
        { "a type parameter whose method says it", "class A { [RequiresPermission(\"get\")] public async Task Run<T>(ResourceClient<T> client) where T : class, IKubernetesObject { Func<Task> run = () => client.GetAsync(\"a\"); await run(); } }", "" },
        { "what a type parameter's method does not say", $"class A {{ [RequiresPermission(\"get\")] public Task Run<T>(KubernetesClient client) where T : class, IKubernetesObject => {Call}; }}", "A.Run" },
    };

    [Theory, MemberData(nameof(Code))]
    public void It_answers_for_what_it_stands_on(string what, string declarations, string missing)
    {
        foreach (var optimization in (OptimizationLevel[])[OptimizationLevel.Debug, OptimizationLevel.Release])
        {
            var scan = TestProgram.Scan("", declarations, optimization);

            scan.Unknown.Keys.Select(key => key.Split(' ')[0]).ShouldBe(missing.Split(';', StringSplitOptions.RemoveEmptyEntries), $"{what}, {optimization}");
        }
    }

    [Fact]
    public void Each_project_answers_for_itself()
    {
        using var folder = new Manifests.TemporaryFolder();
        var own = TestProgram.Compile(folder.File("Own.dll"), $"public static class Own {{ public static Task Run(KubernetesClient client) => {Call}; }}", kind: OutputKind.DynamicallyLinkedLibrary);
        var program = TestProgram.Compile(folder.File("Test.dll"), TestProgram.Source($"await Own.Run(client); await {Call};", "[assembly: Permission(\"get\", Resource = \"pods\")]"), [own]);

        TestProgram.ScanFile(program, own).Unknown.Keys.ShouldHaveSingleItem().ShouldStartWith("Own.Run ");
    }

    [Fact]
    public void Statements_without_a_method_are_those_of_Main()
    {
        using var folder = new Manifests.TemporaryFolder();
        var program = TestProgram.Compile(folder.File("Test.dll"), $"KubernetesClient client = null!; Func<Task> run = () => {Call}; await run();");

        TestProgram.ScanFile(program).Unknown.Keys.ShouldHaveSingleItem().ShouldStartWith("Program.Main ");
    }
}
