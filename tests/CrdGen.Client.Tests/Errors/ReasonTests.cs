using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Errors;

/// <summary>What the server refuses becomes an exception of the type for its reason, whose message says what to do.</summary>
public sealed class ReasonTests
{
    public static TheoryData<int, string, Type> Reasons => new()
    {
        { 400, "BadRequest", typeof(KubernetesBadRequestException) },
        { 401, "Unauthorized", typeof(KubernetesUnauthorizedException) },
        { 403, "Forbidden", typeof(KubernetesForbiddenException) },
        { 404, "NotFound", typeof(KubernetesNotFoundException) },
        { 405, "MethodNotAllowed", typeof(KubernetesException) },
        { 409, "AlreadyExists", typeof(KubernetesAlreadyExistsException) },
        { 409, "Conflict", typeof(KubernetesConflictException) },
        { 410, "Gone", typeof(KubernetesExpiredException) },
        { 410, "Expired", typeof(KubernetesExpiredException) },
        { 413, "RequestEntityTooLarge", typeof(KubernetesException) },
        { 422, "Invalid", typeof(KubernetesInvalidException) },
        { 429, "TooManyRequests", typeof(KubernetesTooManyRequestsException) },
        { 500, "InternalError", typeof(KubernetesException) },
        { 500, "ServerTimeout", typeof(KubernetesTimeoutException) },
        { 503, "ServiceUnavailable", typeof(KubernetesUnavailableException) },
        { 504, "Timeout", typeof(KubernetesTimeoutException) },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Reasons))]
    public async Task Each_reason_has_its_type(int code, string reason, Type type)
    {
        var body = $$$"""
            {"kind":"Status","apiVersion":"v1","status":"Failure","message":"the message","reason":"{{{reason}}}","code":{{{code}}},
             "details":{"name":"web","kind":"pods","causes":[{"reason":"FieldValueInvalid","message":"m","field":"spec.x"}]}}
            """;
        await using var server = await RecordingServer.StartAsync(code, body);
        var error = await Should.ThrowAsync<KubernetesException>(() => server.Client.Pods("a").DeleteAsync("web", Cancel));

        error.GetType().ShouldBe(type);
        ((int)error.Code, error.Reason, error.Status.Details!.Name).ShouldBe((code, reason, "web"));
        error.Causes.Single().Field.ShouldBe("spec.x");
        error.Message.ShouldStartWith($"Could not delete pods \"web\" in namespace \"a\" ({code} {reason}): the message.");
    }

    [Theory]
    [InlineData(401, typeof(KubernetesUnauthorizedException))]
    [InlineData(403, typeof(KubernetesForbiddenException))]
    [InlineData(409, typeof(KubernetesAlreadyExistsException))]
    [InlineData(413, typeof(KubernetesException))]
    [InlineData(422, typeof(KubernetesInvalidException))]
    public async Task Without_a_Status_the_code_tells_the_reason(int code, Type type)
    {
        await using var server = await RecordingServer.StartAsync(code, "<html>a proxy</html>", "text/html");
        var error = await Should.ThrowAsync<KubernetesException>(() => server.Client.Pods("a").CreateAsync(new() { Metadata = new() { Name = "web" } }, Cancel));

        error.GetType().ShouldBe(type);
        error.Message.ShouldNotContain("html");
    }

    [Fact]
    public async Task Retry_after_comes_from_the_details_or_the_header()
    {
        await using var details = await RecordingServer.StartAsync(409, """{"kind":"Status","reason":"Conflict","message":"later","details":{"retryAfterSeconds":7}}""");
        await using var header = await RecordingServer.StartAsync(409, """{"kind":"Status","reason":"Conflict","message":"later"}""", headers: ("Retry-After", "8"));

        var first = await Should.ThrowAsync<KubernetesConflictException>(() => details.Client.Pods("a").GetAsync("web", Cancel));
        first.RetryAfter.ShouldBe(TimeSpan.FromSeconds(7));
        first.Message.ShouldEndWith("later. The server wants to be asked again in 7 s.");
        (await Should.ThrowAsync<KubernetesConflictException>(() => header.Client.Pods("a").GetAsync("web", Cancel))).RetryAfter.ShouldBe(TimeSpan.FromSeconds(8));
    }

    [Theory]
    [InlineData("""{"kind":"Pod","spec":{"containers":[{"name":"a","image":5}]}}""", "application/json", "get pods \"web\" in namespace \"a\" as Pod", "$.spec.containers[0].image")]
    [InlineData("""{"kind":"Pod","spec":""", "application/json", "as Pod", "Path: $.spec")]
    [InlineData("null", "application/json", "as Pod", "it is null")]
    [InlineData("<html>log in</html>", "text/html", "as Pod", "it is text/html, not JSON. Is the address that of the API server")]
    public async Task Malformed_answers_say_where(string body, string contentType, string what, string where)
    {
        await using var server = await RecordingServer.StartAsync(200, body, contentType);
        var error = await Should.ThrowAsync<KubernetesFormatException>(() => server.Client.Pods("a").GetAsync("web", Cancel));

        error.Message.ShouldStartWith("Could not read the server's answer to ");
        error.Message.ShouldContain(what);
        error.Message.ShouldContain(where);
        (await Should.ThrowAsync<KubernetesFormatException>(() => server.Client.Pods("a").CreateAsync(new Pod(), Cancel))).Message.ShouldContain("create pods");
    }

    [Fact]
    public async Task Warnings_are_read_as_the_header_has_them()
    {
        await using var server = await RecordingServer.StartAsync(
            200, """{"kind":"Pod"}""", headers: [("Warning", "299 - \"one \\\"quoted\\\" \\\\ thing\""), ("Warning", "299 - \"two\""), ("Warning", "214 - \"not ours\"")]);
        var warnings = new List<ApiWarning>();
        using var client = new KubernetesClient(new() { Server = server.Address, OnWarning = warnings.Add });
        await client.Pods("a").GetAsync("web", Cancel);

        warnings.Select(warning => warning.Text).ShouldBe(["one \"quoted\" \\ thing", "two"]);
    }
}
