using System.Globalization;
using System.Text;
using CrdGen.Cli.Reading;
using CrdGen.SampleObjects;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Agreement;

/// <summary>What the table of constraints says is what the API server does, in the odd rows too.</summary>
public sealed class RowTests(Cluster cluster)
{
    [Fact]
    public async Task The_API_server_agrees_with_each_row()
    {
        var fields = string.Join(',', SchemaRows.All.Select((row, i) => $"\"{Field(i)}\":{Json(row.Schema[0] == '{' ? row.Schema : $"{{{row.Schema}}}")}"));
        var definition = $$$"""
            {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"rows.agreement.acme.io"},
            "spec":{"group":"agreement.acme.io","scope":"Cluster","names":{"kind":"Row","plural":"rows"},"versions":[
            {"name":"v1","served":true,"storage":true,"schema":{"openAPIV3Schema":{"type":"object","properties":{ {{{fields}}} } } } } ] } }
            """;
        (await cluster.Api.CreateAsync(KubernetesApi.Definitions, definition)).ToString().ShouldStartWith("201");
        await cluster.Api.WaitForAsync("apis/agreement.acme.io/v1/rows", answer => answer.IsSuccess);

        var wrong = new List<string>();
        for (var i = 0; i < SchemaRows.All.Length; i++)
        {
            var (schema, value, said) = SchemaRows.All[i];
            var json = $$"""{"apiVersion":"agreement.acme.io/v1","kind":"Row","metadata":{"name":"a"},"{{Field(i)}}":{{Json("v: " + value)[5..^1]}}}""";
            var answer = await cluster.Api.CreateAsync("apis/agreement.acme.io/v1/rows?dryRun=All&fieldValidation=Strict", json);
            if (answer.IsSuccess != (said.Length == 0))
            {
                wrong.Add($"{schema} with {value}: {answer}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static string Field(int row) => "r" + row.ToString(CultureInfo.InvariantCulture);

    private static string Json(string yaml) => SourceFile.Read("row.yaml", Encoding.UTF8.GetBytes(yaml)).Single().Value.ToString();
}
