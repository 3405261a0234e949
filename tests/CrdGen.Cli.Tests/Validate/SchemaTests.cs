using System.Text;
using CrdGen.Cli.Reading;
using CrdGen.Cli.Validate;
using CrdGen.SampleObjects;
using CrdGen.Schema;
using CrdGen.Schema.Json;

namespace CrdGen.Cli.Tests.Validate;

public sealed class SchemaTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, SchemaRows.All.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_value_against_a_schema(int row)
    {
        var (schema, value, said) = SchemaRows.All[row];
        Said(schema, $"spec: {value}\n").Order(StringComparer.Ordinal).ShouldBe(said.Order(StringComparer.Ordinal), $"{schema}\nspec: {value}");
    }

    [Theory]
    [InlineData("{name: a}")]
    [InlineData("{name: a.b-c}")]
    [InlineData("{generateName: a-}")]
    [InlineData("{name: a, labels: {acme.io/x: \"1\"}, annotations: {UPPER/x: z}, creationTimestamp: null}")]
    [InlineData("{name: a, finalizers: [acme.io/x], ownerReferences: [{apiVersion: v1, kind: Pod, name: p, uid: u}]}")]
    public void Good_metadata(string metadata) => Said("type: string", "", metadata).ShouldBeEmpty();

    [Theory]
    [InlineData("{}", "metadata.name: Required value: name or generateName is required")]
    [InlineData("null", "metadata.name: Required value: name or generateName is required")]
    [InlineData("[]", "metadata: Invalid value: []: must be an object")]
    [InlineData("{name: 1}", "metadata.name: Invalid value: 1: must be a string")]
    [InlineData("{name: A}", "metadata.name: Invalid value: \"A\": must be a DNS subdomain: lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit, at most 253")]
    [InlineData("{name: a, namespace: A}", "metadata.namespace: Invalid value: \"A\": must be a DNS label: lower-case letters, digits and '-', at most 63")]
    [InlineData("{name: a, nmae: b}", "metadata.nmae: unknown field")]
    [InlineData("{name: a, labels: {x: 1}}", "metadata.labels.x: Invalid value: 1: must be a string: quote it")]
    [InlineData("{name: a, labels: {x: b c}}", "metadata.labels.x: Invalid value: \"b c\": must be at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit")]
    [InlineData("{name: a, annotations: {b c: x}}", "metadata.annotations[b c]: Invalid name: an annotation's name is [domain/]name, the name of letters, digits, '-', '_' and '.', at most 63")]
    [InlineData("{name: a, finalizers: [a b]}", "metadata.finalizers[0]: Invalid value: \"a b\": must be [domain/]name, the name of letters, digits, '-', '_' and '.', at most 63")]
    [InlineData("{name: a, creationTimestamp: x}", "metadata.creationTimestamp: Invalid value: \"x\": must be a time as RFC 3339 writes it")]
    [InlineData("{name: a, ownerReferences: [{apiVersion: v1, kind: Pod, name: p}]}", "metadata.ownerReferences[0].uid: Invalid value: must not be empty")]
    public void Bad_metadata(string metadata, string said) => Said("type: string", "", metadata).ShouldBe([said]);

    [Fact]
    public void Status_is_checked_on_request()
    {
        const string crd = "spec: {type: object}, status: {type: object, properties: {a: {type: string}}}";
        Said(crd, "status: {a: 1}\n", isRoot: true).ShouldBeEmpty();
        Said(crd, "status: {b: 1}\n", isRoot: true).ShouldBe(["status.b: unknown field"]);
        Said(crd, "status: {a: 1}\n", isRoot: true, checksStatus: true).ShouldBe(["status.a: Invalid value: 1: must be of type string, not integer"]);
    }

    [Theory]
    [InlineData("acme.io/v1", "Widget", "")]
    [InlineData("acme.io/v1", "Gadget", "apiVersion: no definition of the kind Gadget in the group acme.io was given; known are Widget.acme.io")]
    [InlineData("v1", "Widget", "apiVersion: no definition of the kind Widget in the group \"\" was given; known are Widget.acme.io")]
    [InlineData("acme.io/v2", "Widget", "apiVersion: there is no version v2 of Widget in the group acme.io; known are v1")]
    [InlineData("acme.io/v0", "Widget", "apiVersion: the version v0 of Widget in the group acme.io is not served; served are v1")]
    [InlineData("", "Widget", "apiVersion: Required value: a Kubernetes object says what it is, by apiVersion and kind")]
    [InlineData("acme.io/v1", "", "kind: Required value: a Kubernetes object says what it is, by apiVersion and kind")]
    public void Kinds(string apiVersion, string kind, string said) =>
        Validate(Definition("spec: {type: string}"), $"apiVersion: \"{apiVersion}\"\nkind: \"{kind}\"\nmetadata: {{name: a}}\n", checksStatus: false).ShouldBe(said.Length == 0 ? [] : [said]);

    private static string[] Said(string schema, string body, string metadata = "{name: a}", bool isRoot = false, bool checksStatus = false) =>
        Validate(Definition(isRoot ? schema : $"spec: {(schema[0] == '{' ? schema : $"{{{schema}}}")}"), $"apiVersion: acme.io/v1\nkind: Widget\nmetadata: {metadata}\n{body}", checksStatus);

    private static string[] Validate(string definition, string text, bool checksStatus)
    {
        var definitions = new DefinitionSet();
        definitions.Add(CustomResourceDefinitionReader.Read(Read(definition).Value));
        return [.. new ManifestValidator(definitions, new(), checksStatus, KubernetesVersion.Default).Validate(Read(text), out _).Select(finding => finding.Path.Length == 0 ? finding.Message : $"{finding.Path}: {finding.Message}")];
    }

    private static Manifest Read(string text)
    {
        var document = SourceFile.Read("a.yaml", Encoding.UTF8.GetBytes(text)).ShouldHaveSingleItem();
        return new(document.File, document.Value, document.Node);
    }

    private static string Definition(string properties) => $$$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: widgets.acme.io}
        spec:
          group: acme.io
          names: {kind: Widget, plural: widgets}
          scope: Namespaced
          versions:
          - name: v1
            served: true
            storage: true
            subresources: {status: {}}
            schema:
              openAPIV3Schema:
                type: object
                properties: { {{{properties}}} }
          - name: v0
            served: false
            storage: false
            schema: {openAPIV3Schema: {type: object}}
        """;
}
