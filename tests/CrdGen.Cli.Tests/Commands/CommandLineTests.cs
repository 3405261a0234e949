namespace CrdGen.Cli.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("", "crdgen: Required command was not provided.\nTry 'crdgen --help'.\n")]
    [InlineData("frobnicate", "crdgen: Required command was not provided.\ncrdgen: Unrecognized command or argument 'frobnicate'.\nTry 'crdgen --help'.\n")]
    [InlineData("import", "Try 'crdgen import --help'.\n")]
    [InlineData("import x --output y", "crdgen: Option '--namespace' is required.\nTry 'crdgen import --help'.\n")]
    [InlineData("import x --output y --namespace 1a", "crdgen: '1a' is no namespace of C#.\nTry 'crdgen import --help'.\n")]
    [InlineData("import x --output y --namespace A --style structs", "Try 'crdgen import --help'.\n")]
    [InlineData("validate x", "crdgen: Option '--crd' is required.\nTry 'crdgen validate --help'.\n")]
    [InlineData("validate x --crd y --output xml", "Try 'crdgen validate --help'.\n")]
    public async Task Wrong_usage(string arguments, string error)
    {
        var result = await RunAsync(arguments);
        (result.ExitCode, result.Output).ShouldBe((2, ""));
        result.Error.ShouldEndWith(error);
    }

    [Theory]
    [InlineData("--help", "import", "validate", "Exit codes:")]
    [InlineData("import --help", "--namespace", "--style <records|classes>", "kubectl get crd -o yaml | crdgen import -")]
    [InlineData("validate -h", "--crd", "metadata, CEL rules.", "crdgen validate deploy/ --crd manifests/ --output json")]
    public async Task Help_teaches(string arguments, params string[] texts)
    {
        var result = await RunAsync(arguments);
        (result.ExitCode, result.Error).ShouldBe((0, ""));
        texts.ShouldAllBe(text => result.Output.Contains(text));
    }

    [Fact]
    public async Task Version() => (await RunAsync("--version")).ExitCode.ShouldBe(0);

    private Task<ToolResult> RunAsync(string arguments) => tool.RunAsync("", arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
