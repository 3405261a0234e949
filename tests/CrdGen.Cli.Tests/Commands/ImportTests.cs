namespace CrdGen.Cli.Tests.Commands;

public sealed class ImportTests : IDisposable
{
    private const string Import = "import @crds --namespace Acme --output @out";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public async Task Definitions_become_files()
    {
        tool.Write("crds/widget.yaml", Definitions.Yaml("Widget"));
        var result = await RunAsync();
        result.ShouldBe(new(0, "wrote out/Widget.cs\n", "1 definition, 2 types (0 shared): 1 file written, 0 removed, 0 unchanged\n"));
        File.ReadAllText(tool.File("out/Widget.cs")).ShouldContain("[CustomResource(\"acme.io\", \"v1\"");
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        tool.Write("crds/widget.yaml", Definitions.Yaml("Widget"));
        await RunAsync();
        File.SetLastWriteTimeUtc(tool.File("out/Widget.cs"), DateTime.UnixEpoch);
        (await RunAsync()).ShouldBe(new(0, "", "1 definition, 2 types (0 shared): 0 files written, 0 removed, 1 unchanged\n"));
        File.GetLastWriteTimeUtc(tool.File("out/Widget.cs")).ShouldBe(DateTime.UnixEpoch);
    }

    [Fact]
    public async Task Only_its_own_stale_files_go()
    {
        tool.Write("crds/widget.yaml", Definitions.Yaml("Widget"));
        tool.Write("crds/gadget.yaml", Definitions.Yaml("Gadget"));
        await RunAsync();
        tool.Write("out/Mine.cs", "class Mine;\n");
        File.Delete(tool.File("crds/gadget.yaml"));
        (await RunAsync()).Output.ShouldContain("removed out/Gadget.cs\n");
        Directory.GetFiles(tool.File("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["Mine.cs", "Widget.cs"]);
    }

    [Fact]
    public async Task A_file_of_someone_else_is_not_overwritten()
    {
        tool.Write("crds/widget.yaml", Definitions.Yaml("Widget"));
        tool.Write("out/Widget.cs", "class Widget;\n");
        (await RunAsync()).ShouldBe(new(1, "", "out/Widget.cs: error CRD8005: the file is there, and was not written by crdgen: move it, or choose another folder\n"));
        File.ReadAllText(tool.File("out/Widget.cs")).ShouldBe("class Widget;\n");
    }

    [Fact]
    public async Task What_is_no_definition_is_named()
    {
        tool.Write("crds/all.yaml", $$"""
            kind: List
            apiVersion: v1
            items:
            - {apiVersion: apps/v1, kind: Deployment, metadata: {name: web} }
            - kind: CustomResourceDefinitionList
              apiVersion: apiextensions.k8s.io/v1
              items: []
            ---
            {{Definitions.Yaml("Widget")}}
            ---
            hello
            """);
        var result = await RunAsync();
        result.ExitCode.ShouldBe(0);
        result.Error.Split('\n').Take(2).ShouldBe(
        [
            "crds/all.yaml(4,3): note CRD8004: skipped Deployment web (apps/v1): it is no CustomResourceDefinition",
            "crds/all.yaml(30,1): note CRD8004: skipped a document that is no Kubernetes object: it is no CustomResourceDefinition",
        ]);
    }

    [Fact]
    public async Task Standard_input()
    {
        var result = await tool.RunAsync(Definitions.Yaml("Widget"), "import", "-", "-n", "Acme", "-o", "@out", "--style", "classes", "--layout", "type");
        result.Output.ShouldBe("wrote out/Widget.cs\nwrote out/WidgetSpec.cs\n");
    }

    [Fact]
    public async Task A_definition_in_two_places()
    {
        tool.Write("crds/a.yaml", Definitions.Yaml("Widget"));
        tool.Write("crds/b.yaml", Definitions.Yaml("Widget"));
        (await RunAsync()).ExitCode.ShouldBe(0);
        tool.Write("crds/b.yaml", Definitions.Yaml("Widget").Replace("Namespaced", "Cluster", StringComparison.Ordinal));
        (await RunAsync()).ShouldBe(new(1, "", "crds/b.yaml(1,1): error CRD8003: widgets.acme.io is in crds/a.yaml too, and says something else there: leave one out\n"));
    }

    [Theory]
    [InlineData("type: object", "type: 1", "crds/a.yaml(14,9): error CRD8003: widgets.acme.io: spec.versions[0].schema.openAPIV3Schema.type: a string is expected\n")]
    [InlineData("served: true", "severd: true", "crds/a.yaml(9,5): error CRD8003: widgets.acme.io: spec.versions[0].severd: ")]
    [InlineData("extensions.k8s.io/v1", "extensions.k8s.io/v1beta1", "crds/a.yaml(1,1): error CRD8003: widgets.acme.io: apiVersion: apiextensions.k8s.io/v1beta1 is no more; convert it to v1\n")]
    [InlineData("scope:", "\tscope:", "crds/a.yaml(7,3): error CRD8001: the text is no YAML: ")]
    public async Task Bad_definitions_have_a_place(string good, string bad, string error)
    {
        tool.Write("crds/a.yaml", Definitions.Yaml("Widget").Replace(good, bad, StringComparison.Ordinal));
        var result = await RunAsync();
        (result.ExitCode, result.Output).ShouldBe((1, ""));
        result.Error.ShouldStartWith(error);
        Directory.Exists(tool.File("out")).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_to_import()
    {
        (await RunAsync()).Error.ShouldBe(tool.File("crds").Replace(tool.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) + ": error CRD8001: there is no such file or folder\n");
        Directory.CreateDirectory(tool.File("crds"));
        (await RunAsync()).Error.ShouldBe("crds: error CRD8001: the folder has no *.yaml, *.yml or *.json\n");
        tool.Write("crds/empty.yaml", "");
        (await RunAsync()).Error.ShouldBe("crds: error CRD8002: there is no CustomResourceDefinition in it\n");
    }

    private Task<ToolResult> RunAsync() => tool.RunAsync("", Import.Split(' '));
}
