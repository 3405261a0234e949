using CrdGen.Models.Batch.V1;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Examples;

/// <summary>Examples that need what the API server of tests has not: an older version of a resource, pods that have run.</summary>
public sealed class RecordedExampleTests
{
    [Fact]
    public async Task An_autoscaler_by_CPU()
    {
        await using var server = await RecordingServer.StartAsync((request, response) => AnswerAsync(response, request.Body!.ToJsonString()));

        await WorkloadExamples.HorizontalPodAutoscalerV1Example(server.Client);

        var created = server.Requests.ShouldHaveSingleItem();
        (created.Method, created.Path.Split('?')[0]).ShouldBe(("POST", "/apis/autoscaling/v1/namespaces/shop/horizontalpodautoscalers"));
        ((int)created.Body!["spec"]!["targetCPUUtilizationPercentage"]!).ShouldBe(50);
    }

    [Fact]
    public async Task Logs_of_pods_that_have_run()
    {
        await using var server = await RecordingServer.StartAsync((request, response) => AnswerAsync(response, request.Path.Split('?')[0] switch
        {
            "/apis/batch/v1/namespaces/shop/cronjobs" => request.Body!.ToJsonString(),
            "/api/v1/namespaces/shop/pods" => """
                {"type":"ADDED","object":{"apiVersion":"v1","kind":"Pod","metadata":{"name":"runs","resourceVersion":"1"},"status":{"phase":"Running"}}}
                {"type":"MODIFIED","object":{"apiVersion":"v1","kind":"Pod","metadata":{"name":"ran","resourceVersion":"2"},"status":{"phase":"Succeeded"}}}

                """,
            _ => "Hello from Kubernetes\n",
        }));

        await WorkloadExamples.CronJobExample(server.Client, new CronJob
        {
            Metadata = { Name = "hello" },
            Spec = new() { Schedule = "*/1 * * * *", JobTemplate = new() { Spec = ObjectRows.NewJob("hello").Spec } },
        });

        server.Requests.Select(request => request.Path.Split('?')[0]).ShouldBe(
            ["/apis/batch/v1/namespaces/shop/cronjobs", "/api/v1/namespaces/shop/pods", "/api/v1/namespaces/shop/pods/ran/log"]);
    }

    private static Task AnswerAsync(HttpResponse response, string body)
    {
        response.ContentType = "application/json";
        return response.WriteAsync(body);
    }
}
