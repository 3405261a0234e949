namespace CrdGen.Cli.Tests.Commands;

public sealed class ValidateTests : IDisposable
{
    private const string Good = "apiVersion: acme.io/v1\nkind: Widget\nmetadata: {name: a}\nspec: {name: abc}\n";
    private const string Bad = "apiVersion: acme.io/v1\nkind: Widget\nmetadata:\n  name: a\nspec:\n  name: abcd\n  size: big\n  colour: red\n";

    private readonly Tool tool = new();

    public ValidateTests() => tool.Write("crd.yaml", Definitions.Yaml("Widget"));

    public void Dispose() => tool.Dispose();

    [Fact]
    public async Task What_is_valid()
    {
        tool.Write("a.yaml", Good);
        (await tool.RunAsync("", "validate", "@a.yaml", "--crd", "@crd.yaml")).ShouldBe(new(0, "", "1 object checked, 0 problems\n"));
    }

    [Fact]
    public async Task All_that_is_wrong_with_its_place()
    {
        tool.Write("cr/a.yaml", Good + "---\n" + Bad);
        (await tool.RunAsync("", "validate", "@cr", "--crd", "@crd.yaml")).ShouldBe(new(1, "", """
            cr/a.yaml(11,9): error CRD8102: spec.name: Too long: 4 characters: may not be more than 3
            cr/a.yaml(12,9): error CRD8102: spec.size: Invalid value: "big": must be of type integer, not string
            cr/a.yaml(13,3): error CRD8102: spec.colour: unknown field
            2 objects checked, 3 problems; 1 CEL rule not evaluated

            """));
    }

    [Fact]
    public async Task For_programs()
    {
        var result = await tool.RunAsync(Bad, "validate", "-", "--crd", "@crd.yaml", "--output", "json");
        (result.ExitCode, result.Error).ShouldBe((1, ""));
        result.Output.ShouldBe("""
            [
            {"file":"-","line":6,"column":9,"path":"spec.name","rule":"maxLength","message":"Too long: 4 characters: may not be more than 3"},
            {"file":"-","line":7,"column":9,"path":"spec.size","rule":"type","message":"Invalid value: \"big\": must be of type integer, not string"},
            {"file":"-","line":8,"column":3,"path":"spec.colour","rule":"unknownField","message":"unknown field"}
            ]

            """);
        (await tool.RunAsync(Good, "validate", "-", "--crd", "@crd.yaml", "-o", "json")).ShouldBe(new(0, "[]\n", ""));
    }

    [Fact]
    public async Task Rules()
    {
        tool.Write("rules.yaml", Definitions.Yaml("Widget", """
            x-kubernetes-validations:
            - {rule: "!has(self.size) || self.size < 10", message: "size is below 10", fieldPath: .size}
            - {rule: "self.name != 'x' || has(self.size)", reason: FieldValueRequired, messageExpression: "'size of ' + self.name + ' is missing'"}
            - {rule: "self.name == oldSelf.name", reason: FieldValueForbidden, message: the name is immutable}
            """));
        tool.Write("a.yaml", "apiVersion: acme.io/v1\nkind: Widget\nmetadata: {name: a}\nspec:\n  name: b\n  size: 12\n");
        tool.Write("b.yaml", "apiVersion: acme.io/v1\nkind: Widget\nmetadata: {name: b}\nspec:\n  name: x\n");
        (await tool.RunAsync("", "validate", "@a.yaml", "@b.yaml", "--crd", "@rules.yaml")).ShouldBe(new(1, "", """
            a.yaml(6,9): error CRD8102: spec.size: Invalid value: size is below 10
            b.yaml(4,1): error CRD8102: spec: Required value: size of x is missing
            2 objects checked, 2 problems; 2 CEL rules not evaluated

            """));
        const string Previous = "apiVersion: acme.io/v1\nkind: Widget\nmetadata: {name: a, namespace: n}\nspec:\n  name: a\n  size: 12\n";
        (await tool.RunAsync(Previous, "validate", "@a.yaml", "--crd", "@rules.yaml", "--previous", "-")).ShouldBe(new(1, "", """
            a.yaml(4,1): error CRD8102: spec: Forbidden: the name is immutable
            a.yaml(6,9): error CRD8102: spec.size: Invalid value: size is below 10
            1 object checked, 2 problems

            """));
    }

    [Fact]
    public async Task What_was_wrong_before_is_let_through()
    {
        const string Old = "apiVersion: acme.io/v1\nkind: Widget\nmetadata: {name: a}\nspec: {name: abcd, size: -1}\n";
        tool.Write("old.yaml", Old);
        (await tool.RunAsync(Old, "validate", "-", "--crd", "@crd.yaml", "--previous", "@old.yaml")).ShouldBe(new(0, "", "1 object checked, 0 problems\n"));
        (await tool.RunAsync(Old, "validate", "-", "--crd", "@crd.yaml", "--previous", "@old.yaml", "--kubernetes-version", "1.29")).ExitCode.ShouldBe(1);
        (await tool.RunAsync(Old.Replace("-1", "-2", StringComparison.Ordinal), "validate", "-", "--crd", "@crd.yaml", "--previous", "@old.yaml")).ShouldBe(new(1, "", """
            -(4,26): error CRD8102: spec.size: Invalid value: -2: failed rule: self > 0
            1 object checked, 1 problem

            """));
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\n", "-(1,13): error CRD8101: apiVersion: no definition of the kind Pod in the group \"\" was given; known are Widget.acme.io\n1 object checked, 1 problem\n")]
    [InlineData("hello\n", "-(1,1): error CRD8102: apiVersion: Required value: a Kubernetes object says what it is, by apiVersion and kind\n1 object checked, 1 problem\n")]
    [InlineData("", "-: error CRD8002: there is no object in it\n")]
    [InlineData("a: [", "-(2,1): error CRD8001: the text is no YAML: ")]
    public async Task What_is_no_object_of_the_definitions(string text, string error)
    {
        var result = await tool.RunAsync(text, "validate", "-", "--crd", "@crd.yaml");
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldStartWith(error);
    }

    [Fact]
    public async Task Definitions_must_be_there() =>
        (await tool.RunAsync(Good, "validate", "-", "--crd", "@no.yaml")).ShouldBe(new(1, "", "no.yaml: error CRD8001: there is no such file or folder\n"));
}
