namespace CrdGen.Cli.Tests.Commands;

public sealed class LintTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public async Task What_the_API_server_takes()
    {
        tool.Write("crd.yaml", Definition());
        (await tool.RunAsync("", "lint", "@crd.yaml")).ShouldBe(new(0, "", "1 definition checked, 0 errors, 0 warnings\n"));
        (await tool.RunAsync("", "lint", "@crd.yaml", "-o", "json")).ShouldBe(new(0, "[]\n", ""));
        (await tool.RunAsync("", "lint", "@crd.yaml", "-o", "jsonl")).ShouldBe(new(0, """{"name":"foos.acme.io","errors":[]}""" + "\n", ""));
    }

    [Fact]
    public async Task All_that_is_wrong_with_its_place()
    {
        tool.Write("crds/crd.yaml", Definition(scope: "Bogus", column: "{name: A, type: string, jsonPath: spec.a}", property: "{type: string, patern: a, format: odd, minLength: 4, maxLength: 3}"));
        (await tool.RunAsync("", "lint", "@crds")).ShouldBe(new(1, "", """
            crds/crd.yaml(1,1): warning CRD8202: unrecognized format "odd"
            crds/crd.yaml(7,10): error CRD8201: spec.scope: Unsupported value: supported values: "Cluster", "Namespaced"
            crds/crd.yaml(13,66): error CRD8201: spec.versions[0].additionalPrinterColumns[0].jsonPath: Invalid value: must be a simple json path starting with .
            crds/crd.yaml(21,15): warning CRD8203: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a: no value is both at least minLength 4 and at most maxLength 3
            crds/crd.yaml(21,33): error CRD8201: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.patern: unknown field
            1 definition checked, 3 errors, 2 warnings

            """));
    }

    [Fact]
    public async Task For_programs()
    {
        var result = await tool.RunAsync(Definition(scope: "Bogus", property: "{type: string, format: odd, minLength: -1}"), "lint", "-", "--output", "json");
        result.ShouldBe(new(1, """
            [
            {"file":"-","line":1,"column":1,"severity":"warning","code":"CRD8202","path":"","type":"","message":"unrecognized format \"odd\""},
            {"file":"-","line":7,"column":10,"severity":"error","code":"CRD8201","path":"spec.scope","type":"FieldValueNotSupported","message":"Unsupported value: supported values: \"Cluster\", \"Namespaced\""},
            {"file":"-","line":20,"column":57,"severity":"warning","code":"CRD8203","path":"spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.minLength","type":"FieldValueInvalid","message":"a negative limit says nothing"}
            ]

            """, ""));
    }

    /// <summary>The API server's paths, and nothing that it does not say itself.</summary>
    [Fact]
    public async Task A_line_a_definition()
    {
        const string Good = """{"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"foos.acme.io"},"spec":{"group":"acme.io","scope":"Cluster","names":{"plural":"foos","kind":"Foo"},"versions":[{"name":"v1","served":true,"storage":true,"schema":{"openAPIV3Schema":{"type":"object"}}}]}}""";
        var odd = Good.Replace("\"type\":\"object\"", "\"type\":\"object\",\"properties\":{\"a\":{\"format\":\"odd\",\"maxLength\":-1}}", StringComparison.Ordinal);
        var unknown = Good.Replace("\"scope\":", "\"scpe\":", StringComparison.Ordinal);
        var unreadable = Good.Replace("\"served\":true", "\"served\":1", StringComparison.Ordinal);
        (await tool.RunAsync(string.Join('\n', Good, odd, unknown, unreadable), "lint", "-", "--output", "jsonl")).ShouldBe(new(1, """
            {"name":"foos.acme.io","errors":[]}
            {"name":"foos.acme.io","errors":[{"Type":"FieldValueRequired","Field":"spec.validation.openAPIV3Schema.properties[a].type","Detail":"must not be empty for specified object fields"}],"warnings":["unrecognized format \"odd\""]}
            {"name":"foos.acme.io","decode":"strict decoding error: unknown field \"spec.scpe\"","errors":[{"Type":"FieldValueRequired","Field":"spec.scope","Detail":""}]}
            {"name":"foos.acme.io","decode":"spec.versions[0].served: true or false is expected, not 1","errors":[]}

            """, ""));
    }

    [Fact]
    public async Task An_update()
    {
        tool.Write("old.yaml", Definition());
        tool.Write("new.yaml", Definition(scope: "Cluster").Replace("plural: foos", "plural: fos", StringComparison.Ordinal));
        (await tool.RunAsync("", "lint", "@new.yaml", "--previous", "@old.yaml")).ShouldBe(new(1, "", """
            new.yaml(7,10): warning CRD8203: spec.scope: field is immutable: it is "Namespaced"
            new.yaml(8,19): error CRD8201: spec.names.plural: Invalid value: field is immutable: it is "foos"
            1 definition checked, 1 error, 1 warning

            """));
    }

    /// <summary>What came later is refused, or ignored, with the version that it came with.</summary>
    [Fact]
    public async Task An_older_Kubernetes()
    {
        tool.Write("crd.yaml", Definition(property: "{type: string, maxLength: 63, format: k8s-short-name, x-kubernetes-validations: [{rule: 'isIP(self)', reason: FieldValueInvalid}]}"));
        (await tool.RunAsync("", "lint", "@crd.yaml")).ExitCode.ShouldBe(0);
        (await tool.RunAsync("", "lint", "@crd.yaml", "--kubernetes-version", "1.34")).ExitCode.ShouldBe(0);
        (await tool.RunAsync("", "lint", "@crd.yaml", "--kubernetes-version", "v1.33")).ShouldBe(new(0, "", """
            crd.yaml(20,56): warning CRD8202: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.format: the format 'k8s-short-name' needs Kubernetes 1.34: older API servers ignore it
            1 definition checked, 0 errors, 1 warning

            """));
        var older = await tool.RunAsync("", "lint", "@crd.yaml", "--kubernetes-version", "1.27");
        older.ExitCode.ShouldBe(1);
        older.Error.ShouldContain("error CRD8201: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.x-kubernetes-validations[0].rule: Invalid value: ");
        older.Error.ShouldContain("; 'isIP' came with Kubernetes 1.30; new rules may use it from 1.31 on, and the target is 1.27\n");
        older.Error.ShouldContain("x-kubernetes-validations[0].reason: reason needs Kubernetes 1.28: older API servers do not know the field\n");
        var lines = await tool.RunAsync("", "lint", "@crd.yaml", "--kubernetes-version", "1.27", "-o", "jsonl");
        lines.Output.ShouldContain("\"decode\":\"strict decoding error: unknown field \\\"spec.versions[0].schema.openAPIV3Schema.properties[spec].properties[a].x-kubernetes-validations[0].reason\\\"\"");
    }

    [Theory]
    [InlineData("banana", "--kubernetes-version 'banana': it is no version of Kubernetes; write the minor version, as in 1.36")]
    [InlineData("1.10", "--kubernetes-version '1.10': the versions that can be told are 1.25 to 1.36")]
    public async Task No_version_of_Kubernetes(string version, string error)
    {
        var result = await tool.RunAsync(Definition(), "lint", "-", "--kubernetes-version", version);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(error);
    }

    /// <summary>What was wrong before may stay as it is.</summary>
    [Fact]
    public async Task An_update_tolerates_what_was_there()
    {
        var set = Definition(property: "{type: array, x-kubernetes-list-type: set, items: {type: object}}");
        tool.Write("old.yaml", set);
        tool.Write("new.yaml", set.Replace("served: true", "served: false", StringComparison.Ordinal));
        (await tool.RunAsync("", "lint", "@new.yaml")).ExitCode.ShouldBe(1);
        (await tool.RunAsync("", "lint", "@new.yaml", "--previous", "@old.yaml")).ExitCode.ShouldBe(0);
    }

    /// <summary>The API server takes both, and serves one.</summary>
    [Fact]
    public async Task Names_are_taken_once()
    {
        tool.Write("crds/a.yaml", Definition());
        tool.Write("crds/b.yaml", Definition().Replace("foos", "bars", StringComparison.Ordinal));
        (await tool.RunAsync("", "lint", "@crds")).ShouldBe(new(0, "", """
            crds/b.yaml(8,31): warning CRD8203: spec.names.kind: 'Foo' is a name of foos.acme.io too: the API server serves only one of them
            2 definitions checked, 0 errors, 1 warning

            """));
    }

    [Fact]
    public async Task Large_definitions()
    {
        tool.Write("crd.yaml", Definition(property: $"{{type: string, description: '{new string('a', 300_000)}'}}"));
        var result = await tool.RunAsync("", "lint", "@crd.yaml");
        result.ExitCode.ShouldBe(0);
        result.Error.ShouldContain("CRD8203: spec: Too long: ");
        result.Error.ShouldContain("--server-side");
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n", 1, "-(1,1): note CRD8004: skipped Pod a (v1): it is no CustomResourceDefinition\n-: error CRD8002: there is no CustomResourceDefinition in it\n")]
    [InlineData("apiVersion: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition\n", 1, "-(1,1): error CRD8003: apiextensions.k8s.io/v1beta1 is no more; convert it to v1\n1 definition checked, 0 errors, 0 warnings\n")]
    [InlineData("a: [", 1, "-(2,1): error CRD8001: the text is no YAML: ")]
    public async Task What_is_no_definition(string text, int status, string error)
    {
        var result = await tool.RunAsync(text, "lint", "-");
        result.ExitCode.ShouldBe(status);
        result.Error.ShouldStartWith(error);
    }

    [Fact]
    public async Task The_command_line() => (await tool.RunAsync("", "lint")).ExitCode.ShouldBe(2);

    /// <summary>Import takes what the API server would refuse, and says so.</summary>
    [Fact]
    public async Task Import_warns()
    {
        tool.Write("crd.yaml", Definition(property: "{type: string, pattern: '(?=a)'}"));
        var result = await tool.RunAsync("", "import", "@crd.yaml", "--namespace", "Acme", "--output", "@out");
        result.ExitCode.ShouldBe(0);
        result.Error.ShouldContain("crd.yaml(20,42): warning CRD8201: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.pattern: Invalid value: must be a valid regular expression");
    }

    private static string Definition(string scope = "Namespaced", string? column = null, string property = "{type: string}") => $$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: foos.acme.io
        spec:
          group: acme.io
          scope: {{scope}}
          names: {plural: foos, kind: Foo}
          versions:
          - name: v1
            served: true
            storage: true
        {{(column is null ? "" : $"    additionalPrinterColumns: [{column}]\n")}}    schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    properties:
                      a: {{property}}

        """;
}
