using System.Net;
using System.Text;

namespace CrdGen.Client.Tests.Transport;

/// <summary>Answers in a row, in the place of a server; the last one stays.</summary>
internal sealed class Answers(params Func<HttpRequestMessage, HttpResponseMessage>[] answers) : HttpMessageHandler
{
    private readonly List<(string Request, string Body, string? Authorization)> requests = [];

    public IReadOnlyList<(string Request, string Body, string? Authorization)> Requests => requests;

    public static Func<HttpRequestMessage, HttpResponseMessage> Of(int code, string? retryAfter = null) => request =>
    {
        var json = code < 300 ? """{"kind":"Namespace","apiVersion":"v1","metadata":{"name":"x"}}""" : $$"""{"kind":"Status","apiVersion":"v1","status":"Failure","code":{{code}},"message":"no"}""";
        var response = new HttpResponseMessage((HttpStatusCode)code) { RequestMessage = request, Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return response;
    };

    public static Func<HttpRequestMessage, HttpResponseMessage> Failure(HttpRequestError error, Exception? inner = null) => _ => throw new HttpRequestException(error, "broken", inner);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        requests.Add(($"{request.Method} {request.RequestUri!.PathAndQuery}", body, request.Headers.Authorization?.ToString()));
        return answers[Math.Min(requests.Count, answers.Length) - 1](request);
    }
}
